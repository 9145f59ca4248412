import { Input, makeStyles, Select } from '@fluentui/react-components';
import { capitalised, type Setting } from '../../core';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

interface InputProps {
  readonly setting: Setting;
  /** As the user types it. */
  readonly value: string;
  onChange(value: string): void;
}

/** What a setting is chosen or typed with. Inside a `Field`, which gives it its name and its message. */
export function ValueInput({ setting, value, onChange }: InputProps) {
  const styles = useStyles();
  const { words } = usePane();
  if (setting.kind === 'choice')
    return (
      <Select className={styles.input} value={value} onChange={(_, chosen) => onChange(chosen.value)}>
        {Object.entries(setting.choices).map(([key, label]) => (
          <option key={key} value={key}>
            {capitalised(words.say(label))}
          </option>
        ))}
      </Select>
    );
  return (
    <Input
      className={styles.input}
      type={setting.kind === 'day' ? 'date' : 'text'}
      inputMode={setting.kind === 'number' || setting.kind === 'share' ? 'decimal' : 'text'}
      value={value}
      onChange={(_, typed) => onChange(typed.value)}
    />
  );
}
