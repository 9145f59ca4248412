import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { NoteBlock } from '../blocks/NoteBlock';
import { ViewTitle } from '../parts/ViewTitle';
import type { Book } from '../run/book';
import { usePane } from '../state/pane-context';
import { home } from '../state/view';
import { dataWords as phrases } from '../words/data';
import { FoundTable } from './FoundTable';
import { SheetChoice } from './SheetChoice';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What was found in the workbook and what every column was taken for. */
export function DataView({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, work, saved, open, notices, readAgain } = usePane();
  const { sources, alsoSales } = book.analysis;
  const isBusy = work.progress !== null;
  const confirm = async () => {
    await notices.attempt(saved.confirm, phrases.notKept);
    open(home);
  };
  return (
    <article className={styles.view}>
      <ViewTitle>{words.say(saved.isNew ? phrases.firstTitle : phrases.title)}</ViewTitle>
      {saved.isNew && <p className={styles.intro}>{words.say(phrases.firstIntro)}</p>}
      {saved.isNew && (
        <Button appearance="primary" disabled={isBusy} onClick={() => void confirm()}>
          {words.say(phrases.allRight)}
        </Button>
      )}
      {alsoSales.length > 0 && (
        <NoteBlock
          block={{
            tone: 'plain',
            text: words.say(phrases.alsoSales, { sheets: alsoSales.map((name) => `«${name}»`).join(', ') }),
          }}
        />
      )}
      <FoundTable source={sources.sales} book={book}>
        <SheetChoice chosen={sources.sales.sheet} />
      </FoundTable>
      {sources.clients ? (
        <FoundTable source={sources.clients} book={book} />
      ) : (
        <p className={styles.intro}>{words.say(phrases.noClients)}</p>
      )}
      {!saved.isNew && (
        <Button icon={<ArrowSyncRegular />} disabled={isBusy} onClick={() => void readAgain()}>
          {words.say(phrases.readAgain)}
        </Button>
      )}
    </article>
  );
}
