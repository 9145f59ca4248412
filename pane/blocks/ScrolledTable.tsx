import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { stuckColumn } from './column-looks';
import type { ShownTable } from './shown-table';
import { TableHead, type Sorting } from './TableHead';
import { TableRow } from './TableRow';
import { useMoreToRight } from './use-more-to-right';

const useStyles = makeStyles({
  frame: { position: 'relative' },
  // a shadow at the edge that columns disappear behind
  cut: {
    '::after': {
      content: '""',
      position: 'absolute',
      inset: '1px 1px 1px auto',
      width: '14px',
      backgroundImage: `linear-gradient(to right, transparent, ${tokens.colorNeutralShadowKey})`,
      pointerEvents: 'none',
    },
  },
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
});

interface ScrolledProps {
  readonly name: string;
  readonly table: ShownTable;
  /** The rows to be drawn, by their places in the table, in the order in which they are drawn. */
  readonly places: readonly number[];
  /** By what the rows are ordered, where the user can choose. */
  readonly sorting?: Sorting;
}

/** A table that scrolls sideways under its names. */
export function ScrolledTable({ name, table, places, sorting }: ScrolledProps) {
  const styles = useStyles();
  const { columns, scales, least } = table;
  const look = { columns, scales, least, stuck: stuckColumn(columns) };
  const scroller = useRef<HTMLDivElement>(null);
  const hasMore = useMoreToRight(scroller);
  return (
    <div className={mergeClasses(styles.frame, hasMore && styles.cut)}>
      <div ref={scroller} className={styles.scroller} role="region" aria-label={name} tabIndex={0}>
        <table className={styles.table} aria-label={name}>
          <TableHead {...look} {...(sorting && { sorting })} />
          <tbody>
            {places.map((place) => (
              <TableRow key={place} row={table.row(place)} {...look} />
            ))}
          </tbody>
          {table.totals && (
            <tfoot>
              <TableRow row={table.totals} {...look} isTotals />
            </tfoot>
          )}
        </table>
      </div>
    </div>
  );
}
