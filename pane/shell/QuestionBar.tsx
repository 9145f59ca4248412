import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef } from 'react';
import { usePane } from '../state/pane-context';
import type { Question } from '../state/use-question';
import { noticeWords as phrases } from '../words/notices';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** What the user has to decide before the work goes on. */
export function QuestionBar() {
  const { questions } = usePane();
  return questions.open && <Asked question={questions.open} />;
}

/** The keyboard is taken to the answers, and back to where it was afterwards. */
function Asked({ question: { text, facts, yes } }: { question: Question }) {
  const styles = useStyles();
  const id = useId();
  const { words, questions } = usePane();
  const bar = useRef<HTMLElement>(null);
  // before anything is drawn: a key pressed meanwhile would go nowhere
  useLayoutEffect(() => {
    const before = document.activeElement;
    bar.current?.querySelector('button')?.focus();
    return () => void (before instanceof HTMLElement && before.focus());
  }, []);
  return (
    <section
      ref={bar}
      role="alertdialog"
      aria-label={words.say(phrases.question)}
      aria-describedby={id}
      className={styles.bar}
      onKeyDown={({ key }) => void (key === 'Escape' && questions.answer(false))}
    >
      <p id={id} className={styles.text}>
        {words.say(text, facts)}
      </p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => questions.answer(true)}>
          {words.say(yes)}
        </Button>
        <Button size="small" onClick={() => questions.answer(false)}>
          {words.say(phrases.cancel)}
        </Button>
      </div>
    </section>
  );
}
