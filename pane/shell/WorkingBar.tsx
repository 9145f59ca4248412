import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context';
import { shellWords as phrases } from '../words/shell';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  work: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What is being done, how far it is, and the way to stop it. */
export function WorkingBar() {
  const styles = useStyles();
  const { words, work } = usePane();
  const { progress, stopping, stop } = work;
  if (!progress) return null;
  const text = stopping ? words.say(phrases.stopping) : words.say(progress.text, progress.facts);
  return (
    <section className={styles.bar} aria-label={words.say(phrases.working)}>
      <div className={styles.work}>
        <span>{text}</span>
        <ProgressBar aria-label={text} {...(progress.done !== undefined && { value: progress.done })} />
      </div>
      <Button size="small" disabledFocusable={stopping} onClick={stop}>
        {words.say(phrases.stop)}
      </Button>
    </section>
  );
}
