import { Field } from '@fluentui/react-components';
import type { Setting } from '../../core';
import { usePane } from '../state/pane-context';
import { ValueInput } from './ValueInput';

interface FieldProps {
  readonly setting: Setting;
  readonly value: string;
  /** What is wrong with the value that was typed. */
  readonly mistake: string | undefined;
  onChange(value: string): void;
}

/** A setting with its name, its help and, where it can't be read, the sentence that says what may be typed. */
export function SettingField({ setting, value, mistake, onChange }: FieldProps) {
  const { words } = usePane();
  return (
    <Field
      label={words.say(setting.label)}
      {...(setting.help && { hint: words.say(setting.help) })}
      {...(mistake !== undefined && { validationState: 'error', validationMessage: mistake })}
    >
      <ValueInput setting={setting} value={value} onChange={onChange} />
    </Field>
  );
}
