import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TableBlock as Table } from '../../core';
import { usePane } from '../state/pane-context';
import { blockWords } from '../words/blocks';
import { stuckColumn } from './column-looks';
import { columnScales } from './column-scales';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';

const FIRST = 20;
const MORE = 50;

const useStyles = makeStyles({
  scroller: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
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
  const { columns, rows, totals, caption } = block;
  const scales = columnScales(block);
  const left = rows.length - count;
  const look = { columns, scales, stuck: stuckColumn(columns) };
  const name = caption ?? words.say(blockWords.table);
  return (
    <div>
      {caption !== undefined && <h2 className={styles.caption}>{caption}</h2>}
      <div className={styles.scroller} role="region" aria-label={name} tabIndex={0}>
        <table className={styles.table} aria-label={name}>
          <TableHead {...look} />
          <tbody>
            {rows.slice(0, count).map((row, index) => (
              <TableRow key={index} row={row} {...look} />
            ))}
          </tbody>
          {totals && (
            <tfoot>
              <TableRow row={totals} {...look} isTotals />
            </tfoot>
          )}
        </table>
      </div>
      {left > 0 && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setCount(count + MORE)}>
          {words.say(blockWords.more, { n: Math.min(MORE, left), left })}
        </Button>
      )}
    </div>
  );
}
