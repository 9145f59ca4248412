import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { NoteBlock } from '../blocks/NoteBlock';
import { ViewTitle } from '../parts/ViewTitle';
import type { Book } from '../run/book';
import { usePane } from '../state/pane-context';
import { dataWords as phrases } from '../words/data';
import { FirstLook } from './FirstLook';
import { FoundTable } from './FoundTable';
import { SheetChoice } from './SheetChoice';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What was found in the workbook and what every column was taken for. */
export function DataView({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, work, saved, readAgain } = usePane();
  const { sources, alsoSales } = book.analysis;
  const others = alsoSales.map((name) => `«${name}»`).join(', ');
  return (
    <article className={styles.view}>
      <ViewTitle>{words.say(saved.isNew ? phrases.firstTitle : phrases.title)}</ViewTitle>
      {saved.isNew && <FirstLook />}
      {others !== '' && <NoteBlock block={{ tone: 'plain', text: words.say(phrases.alsoSales, { sheets: others }) }} />}
      <FoundTable source={sources.sales} book={book}>
        <SheetChoice chosen={sources.sales.sheet} />
      </FoundTable>
      {sources.clients ? (
        <FoundTable source={sources.clients} book={book} />
      ) : (
        <p className={styles.text}>{words.say(phrases.noClients)}</p>
      )}
      {!saved.isNew && (
        <Button icon={<ArrowSyncRegular />} disabled={work.progress !== null} onClick={() => void readAgain()}>
          {words.say(phrases.readAgain)}
        </Button>
      )}
    </article>
  );
}
