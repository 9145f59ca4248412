import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { TableBlock } from '../../core';
import { ScrolledTable } from '../blocks/ScrolledTable';
import { shownTable } from '../blocks/shown-table';
import type { SortOrder } from '../blocks/TableHead';
import { usePane } from '../state/pane-context';
import { blockWords } from '../words/blocks';
import { clientWords as phrases } from '../words/clients';
import { matching, sorted, withoutSame } from './client-rows';
import { ClientSums } from './ClientSums';

const FIRST = 50;
const MORE = 100;
/** A list that is seen at a glance needs no search. */
const WORTH_SEARCHING = 8;

const useStyles = makeStyles({
  table: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  search: { minWidth: 0, maxWidth: 'none', width: '100%' },
  scroller: { width: '100%' },
  found: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface TableProps {
  readonly name: string;
  readonly list: TableBlock;
  /** The rows of the list that were opened. */
  readonly places: readonly number[];
}

/** Clients with their sums: to be searched, and ordered by any column. */
export function ClientTable({ name, list, places }: TableProps) {
  const styles = useStyles();
  const { words } = usePane();
  const [wanted, setWanted] = useState('');
  const [order, setOrder] = useState<SortOrder | null>(null);
  const [count, setCount] = useState(FIRST);
  const table = useMemo(() => shownTable(withoutSame(list, places)), [list, places]);
  const found = useMemo(() => matching(list, places, wanted), [list, places, wanted]);
  const shown = useMemo(
    () => sorted(list, found, { order, language: words.language, most: count }),
    [count, list, found, order, words.language],
  );
  const left = found.length - count;
  return (
    <div className={styles.table}>
      <ClientSums list={list} places={found} />
      {places.length >= WORTH_SEARCHING && (
        <SearchBox
          className={styles.search}
          placeholder={words.say(phrases.search)}
          aria-label={words.say(phrases.search)}
          value={wanted}
          onChange={(_, { value }) => setWanted(value)}
        />
      )}
      <p className={styles.found} role="status">
        {wanted.trim() !== '' && words.say(phrases.found, { n: found.length, all: places.length })}
      </p>
      {found.length === 0 ? (
        words.say(phrases.nobody)
      ) : (
        <div className={styles.scroller}>
          <ScrolledTable
            name={name}
            table={table}
            places={shown}
            sorting={{ order, sortBy: (key) => setOrder(nextOrder(order, key, list)) }}
          />
        </div>
      )}
      {left > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setCount(count + MORE)}>
          {words.say(blockWords.more, { n: Math.min(MORE, left), left })}
        </Button>
      )}
    </div>
  );
}

/** Numbers begin with the largest, texts with the first; pressed again, the other way round. */
function nextOrder(order: SortOrder | null, key: string, { columns }: TableBlock): SortOrder {
  if (order?.key === key) return { key, falling: !order.falling };
  const column = columns.find((one) => one.key === key);
  return { key, falling: column !== undefined && column.format !== 'text' };
}
