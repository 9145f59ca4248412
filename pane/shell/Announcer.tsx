import { makeStyles } from '@fluentui/react-components';
import { rowsOf } from '../../core';
import { usePane } from '../state/pane-context';
import { shellWords as phrases } from '../words/shell';

const useStyles = makeStyles({
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Says to those who can't see it that work has begun and ended, and what came of it; rows are not counted aloud. */
export function Announcer() {
  const styles = useStyles();
  const { words, work, notices, reading } = usePane();
  const { latest } = notices;
  const { book } = reading;
  const done = book ? words.say(phrases.ready, { rows: rowsOf(Object.values(book.analysis.sources).flat()).read }) : '';
  const text = work.progress ? words.say(phrases.working) : latest ? words.say(latest.text, latest.facts) : done;
  return (
    <div role="status" aria-live="polite" className={styles.heard}>
      {text}
    </div>
  );
}
