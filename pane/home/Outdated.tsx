import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { NoteBlock } from '../blocks/NoteBlock';
import { usePane } from '../state/pane-context';
import { changeWords as phrases, changeOf } from '../words/changes';

const useStyles = makeStyles({
  outdated: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

/** Which sheets no longer show what would be written now, and one press that brings them up to date. */
export function Outdated() {
  const styles = useStyles();
  const { words, work, written, refresh } = usePane();
  const { outdated } = written;
  if (outdated.length === 0) return null;
  const reports = outdated.map(({ name }) => words.say(name)).join(', ');
  const all = outdated.flatMap((report) => written.changesOf(report) ?? []);
  const changes = { sales: all.some(({ sales }) => sales), settings: all.some(({ settings }) => settings) };
  return (
    <section className={styles.outdated} aria-label={words.say(phrases.title)}>
      <NoteBlock
        block={{ tone: 'warning', text: words.say(phrases.onHome, { change: words.say(changeOf(changes)), reports }) }}
      />
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
