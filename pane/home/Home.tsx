import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular, StarRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { capabilities } from '../../core';
import { SearchField } from '../parts/SearchField';
import { ViewTitle } from '../parts/ViewTitle';
import type { Book } from '../run/book';
import { ScopeSettings } from '../settings/ScopeSettings';
import { favouritesOf } from '../state/choices';
import { usePane } from '../state/pane-context';
import { homeWords as phrases } from '../words/home';
import { DataLine } from './DataLine';
import { Headline } from './Headline';
import { Outdated } from './Outdated';
import { ReportList } from './ReportList';

const useStyles = makeStyles({
  home: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  top: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  write: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What matters first, then every report there is. */
export function Home({ book }: { book: Book }) {
  const styles = useStyles();
  const { words } = usePane();
  const [wanted, setWanted] = useState('');
  return (
    <div className={styles.home}>
      <ViewTitle hidden>{words.say(phrases.reports)}</ViewTitle>
      <div className={styles.top}>
        <DataLine book={book} />
        <ScopeSettings book={book} />
      </div>
      <Outdated />
      <Headline book={book} />
      <WriteMany book={book} />
      <SearchField label={words.say(phrases.search)} value={wanted} onChange={setWanted} />
      <ReportList book={book} wanted={wanted} />
    </div>
  );
}

/** All reports that can be computed, or those with a star, onto their sheets with one press. */
function WriteMany({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, work, saved, write } = usePane();
  const favourites = favouritesOf(saved.choices);
  const possible = capabilities.filter(({ id }) => !book.missing(id));
  const starred = possible.filter(({ id }) => favourites.includes(id));
  const isBusy = work.progress !== null;
  return (
    <div className={styles.write}>
      <Button
        appearance="primary"
        icon={<DocumentTableRegular />}
        disabled={possible.length === 0}
        disabledFocusable={isBusy}
        onClick={() => void write(possible)}
      >
        {words.say(phrases.writeAll)}
      </Button>
      {starred.length > 0 && (
        <Button icon={<StarRegular />} disabledFocusable={isBusy} onClick={() => void write(starred)}>
          {words.say(phrases.writeFavourites, { n: starred.length })}
        </Button>
      )}
    </div>
  );
}
