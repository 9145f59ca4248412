import { makeStyles, tokens } from '@fluentui/react-components';
import { stuckColumn } from './column-looks';
import type { ShownTable } from './shown-table';
import { TableHead, type Sorting } from './TableHead';
import { TableRow } from './TableRow';

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
  const look = { columns: table.columns, scales: table.scales, stuck: stuckColumn(table.columns) };
  return (
    <div className={styles.scroller} role="region" aria-label={name} tabIndex={0}>
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
  );
}
