import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { NoteBlock } from '../blocks/NoteBlock';
import { usePane } from '../state/pane-context';
import { changesOnHome, changeWords as phrases } from '../words/changes';

const useStyles = makeStyles({
  outdated: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

/** Which sheets no longer show what would be written now, and one press that brings them up to date. */
export function Outdated() {
  const styles = useStyles();
  const { words, work, written, refresh } = usePane();
  const { outdated } = written;
  if (outdated.length === 0) return null;
  const all = outdated.flatMap((report) => {
    const changes = written.changesOf(report);
    return changes ? [{ name: words.say(report.name), changes }] : [];
  });
  return (
    <section className={styles.outdated} aria-label={words.say(phrases.title)}>
      <NoteBlock block={{ tone: 'warning', text: changesOnHome(all, words) }} />
      <Button
        size="small"
        icon={<ArrowSyncRegular />}
        disabledFocusable={work.progress !== null}
        onClick={() => void refresh(outdated)}
      >
        {words.say(phrases.refreshAll, { n: outdated.length })}
      </Button>
    </section>
  );
}
