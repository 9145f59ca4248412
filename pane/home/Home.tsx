import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { capabilities } from '../../core';
import { ViewTitle } from '../parts/ViewTitle';
import type { Book } from '../run/book';
import { TimeSettings } from '../settings/TimeSettings';
import { usePane } from '../state/pane-context';
import { homeWords as phrases } from '../words/home';
import { DataLine } from './DataLine';
import { Headline } from './Headline';
import { ReportList } from './ReportList';

const useStyles = makeStyles({
  home: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  top: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  search: { minWidth: 0, maxWidth: 'none', width: '100%' },
});

/** What matters first, then every report there is. */
export function Home({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, work, write } = usePane();
  const [wanted, setWanted] = useState('');
  const possible = capabilities.filter(({ id }) => !book.missing(id));
  return (
    <div className={styles.home}>
      <ViewTitle hidden>{words.say(phrases.reports)}</ViewTitle>
      <div className={styles.top}>
        <DataLine book={book} />
        <TimeSettings book={book} />
      </div>
      <Headline book={book} />
      <Button
        appearance="primary"
        icon={<DocumentTableRegular />}
        disabled={work.progress !== null || possible.length === 0}
        onClick={() => void write(possible)}
      >
        {words.say(phrases.writeAll)}
      </Button>
      <SearchBox
        className={styles.search}
        placeholder={words.say(phrases.search)}
        aria-label={words.say(phrases.search)}
        value={wanted}
        onChange={(_, { value }) => setWanted(value)}
      />
      <ReportList book={book} wanted={wanted} />
    </div>
  );
}
