import { makeStyles, tokens } from '@fluentui/react-components';
import { TextLink } from '../parts/TextLink';
import type { Book } from '../run/book';
import { usePane } from '../state/pane-context';
import { data } from '../state/view';
import { homeWords as phrases } from '../words/home';

const useStyles = makeStyles({ line: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' } });

/** What the reports are computed from, in a line that leads to the account of it. */
export function DataLine({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, open } = usePane();
  const { sheet, reading } = book.analysis.sources.sales;
  return (
    <p className={styles.line}>
      {words.say(phrases.readFrom, { sheet, rows: reading.read })}{' '}
      <TextLink onClick={() => open(data)}>
        {reading.skipped.length > 0
          ? words.say(phrases.skipped, { n: reading.skipped.length })
          : words.say(phrases.details)}
      </TextLink>
    </p>
  );
}
