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
  const { sources } = book.analysis;
  const main = sources.sales ?? Object.values(sources)[0] ?? [];
  const { read, skipped } = rowsOf(main);
  return (
    <p className={styles.line}>
      {words.say(phrases.readFrom, { sheets: salesSheets(main, words), rows: read })}{' '}
      <TextLink onClick={() => open(data)}>
        {skipped > 0 ? words.say(phrases.skipped, { n: skipped }) : words.say(phrases.details)}
      </TextLink>
    </p>
  );
}
