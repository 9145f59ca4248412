import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePane } from '../state/pane-context';
import { clientWords as phrases } from '../words/clients';

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '1px',
    padding: '0 1px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-expanded="true"] > svg': { transform: 'rotate(180deg)' },
  },
  sign: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface WhyProps {
  /** The class, as it is written. */
  readonly text: string;
  readonly tells: 'reason' | 'advice';
  readonly asked: boolean;
  readonly children: ReactNode;
  onClick(): void;
}

/** A class that says why, or what to do, when it is pressed. */
export function WhyButton({ text, tells, asked, children, onClick }: WhyProps) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={words.say(tells === 'reason' ? phrases.why : phrases.whatToDo, { class: text })}
      aria-expanded={asked}
      onClick={onClick}
    >
      {children}
      <ChevronDown12Regular className={styles.sign} />
    </button>
  );
}
