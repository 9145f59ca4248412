import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { sheetList, type TableName } from '../../core';
import { NoteBlock } from '../blocks/NoteBlock';
import { ViewTitle } from '../parts/ViewTitle';
import type { Book } from '../run/book';
import { usePane } from '../state/pane-context';
import { dataWords as phrases } from '../words/data';
import { FirstLook } from './FirstLook';
import { FoundSales } from './FoundSales';
import { FoundTable } from './FoundTable';
import { MissingTable } from './MissingTable';
import { SheetChoice } from './SheetChoice';
import { tablesAskedFor, type Source } from './source-facts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** What was found in the workbook and what every column was taken for. */
export function DataView({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, work, saved, readAgain } = usePane();
  const { sources, alsoSales } = book.analysis;
  const others = sheetList(alsoSales, words);
  return (
    <article className={styles.view}>
      <ViewTitle>{words.say(saved.isNew ? phrases.firstTitle : phrases.title)}</ViewTitle>
      {saved.isNew && <FirstLook />}
      {others !== '' && <NoteBlock block={{ tone: 'plain', text: words.say(phrases.alsoSales, { sheets: others }) }} />}
      <FoundSales analysis={book.analysis} />
      {tablesAskedFor
        .filter((table) => table !== 'sales')
        .map((table) => (
          <OtherTable key={table} table={table} source={sources[table]?.[0]} />
        ))}
      {!saved.isNew && (
        <Button icon={<ArrowSyncRegular />} disabledFocusable={work.progress !== null} onClick={() => void readAgain()}>
          {words.say(phrases.readAgain)}
        </Button>
      )}
    </article>
  );
}

/** A table beside the sales: what was found, or what it would be good for; its sheet can be pointed at. */
function OtherTable({ table, source }: { table: TableName; source: Source | undefined }) {
  const choice = <SheetChoice table={table} chosen={source?.sheet ?? null} />;
  return source ? (
    <FoundTable source={source}>{choice}</FoundTable>
  ) : (
    <MissingTable table={table}>{choice}</MissingTable>
  );
}
