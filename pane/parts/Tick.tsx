import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  tick: {
    display: 'flex',
    // grey letters beside an empty box would look as if it could not be ticked
    '& .fui-Checkbox__input:enabled ~ .fui-Checkbox__label': { color: tokens.colorNeutralForeground1 },
  },
});

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  onChange(checked: boolean): void;
}

/** Something to be ticked. */
export function Tick({ label, checked, disabled = false, onChange }: TickProps) {
  const styles = useStyles();
  return (
    <Checkbox
      className={styles.tick}
      label={label}
      checked={checked}
      disabled={disabled}
      onChange={(_, now) => onChange(now.checked === true)}
    />
  );
}
