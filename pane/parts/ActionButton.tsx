import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover:not([aria-disabled])': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-disabled]': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
    '&[aria-expanded="true"]': {
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      backgroundColor: tokens.colorNeutralBackground3,
    },
  },
  icon: { display: 'flex', fontSize: '20px' },
});

interface ActionButtonProps {
  readonly icon: ReactElement;
  readonly label: string;
  /** What it does, in more words than fit below the sign. */
  readonly hint: string;
  /** Does nothing for now, and keeps the focus: the user may just have pressed it. */
  readonly busy?: boolean;
  /** For a button that opens and closes something. */
  readonly expanded?: boolean;
  onClick(): void;
}

/** A sign with its name below it. */
export function ActionButton({ icon, label, hint, busy = false, expanded, onClick }: ActionButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.button}
      title={hint}
      aria-disabled={busy || undefined}
      aria-expanded={expanded}
      onClick={busy ? undefined : onClick}
    >
      <span className={styles.icon}>{icon}</span>
      {label}
    </button>
  );
}
