import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { sheetList } from '../../core';
import { NoteBlock } from '../blocks/NoteBlock';
import { ViewTitle } from '../parts/ViewTitle';
import type { Book } from '../run/book';
import { usePane } from '../state/pane-context';
import { dataWords as phrases } from '../words/data';
import { FirstLook } from './FirstLook';
import { FoundSales } from './FoundSales';
import { FoundTable } from './FoundTable';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
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
      {sources.clients ? (
        <FoundTable source={sources.clients} />
      ) : (
        <p className={styles.text}>{words.say(phrases.noClients)}</p>
      )}
      {!saved.isNew && (
        <Button icon={<ArrowSyncRegular />} disabledFocusable={work.progress !== null} onClick={() => void readAgain()}>
          {words.say(phrases.readAgain)}
        </Button>
      )}
    </article>
  );
}
