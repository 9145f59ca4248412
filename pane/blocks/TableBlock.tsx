import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { TableBlock as Table } from '../../core';
import { usePane } from '../state/pane-context';
import { blockWords } from '../words/blocks';
import { ScrolledTable } from './ScrolledTable';
import { shownTable } from './shown-table';

const FIRST = 20;
const MORE = 50;

const useStyles = makeStyles({
  caption: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  more: { marginTop: tokens.spacingVerticalXS },
});

/** A table that scrolls sideways under its names; a long one begins with its first rows. */
export function TableBlock({ block }: { block: Table }) {
  const styles = useStyles();
  const { words } = usePane();
  const [count, setCount] = useState(FIRST);
  const shown = useMemo(() => shownTable(block), [block]);
  const places = useMemo(() => [...block.rows.keys()], [block]);
  const left = places.length - count;
  return (
    <div>
      {block.caption !== undefined && <h2 className={styles.caption}>{block.caption}</h2>}
      <ScrolledTable
        name={block.caption ?? words.say(blockWords.table)}
        table={shown}
        places={places.slice(0, count)}
      />
      {left > 0 && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setCount(count + MORE)}>
          {words.say(blockWords.more, { n: Math.min(MORE, left), left })}
        </Button>
      )}
    </div>
  );
}
