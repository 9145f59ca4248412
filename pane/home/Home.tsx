import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { SearchField } from '../parts/SearchField';
import { ViewTitle } from '../parts/ViewTitle';
import type { Book } from '../run/book';
import { ScopeSettings } from '../settings/ScopeSettings';
import { usePane } from '../state/pane-context';
import { homeWords as phrases } from '../words/home';
import { DataLine } from './DataLine';
import { Headline } from './Headline';
import { Outdated } from './Outdated';
import { ReportList } from './ReportList';
import { WriteSet } from './WriteSet';

const useStyles = makeStyles({
  home: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  top: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
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
      <WriteSet book={book} />
      <SearchField label={words.say(phrases.search)} value={wanted} onChange={setWanted} />
      <ReportList book={book} wanted={wanted} />
    </div>
  );
}
