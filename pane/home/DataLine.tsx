import { makeStyles, tokens } from '@fluentui/react-components';
import { rowsOf, salesSheets } from '../../core';
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
  const { sales } = book.analysis.sources;
  const { read, skipped } = rowsOf(sales);
  return (
    <p className={styles.line}>
      {words.say(phrases.readFrom, { sheets: salesSheets(sales, words), rows: read })}{' '}
      <TextLink onClick={() => open(data)}>
        {skipped > 0 ? words.say(phrases.skipped, { n: skipped }) : words.say(phrases.details)}
      </TextLink>
    </p>
  );
}
