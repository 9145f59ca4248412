import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Value } from '../../core';
import { cellClasses, useColumnStyles, type TableLook } from './column-looks';
import { TableCell } from './TableCell';
import { useCellPaint } from './use-cell-paint';

const useStyles = makeStyles({
  row: { backgroundColor: tokens.colorNeutralBackground1 },
  totals: { backgroundColor: tokens.colorNeutralBackground2, fontWeight: tokens.fontWeightSemibold },
});

interface RowProps extends TableLook {
  readonly row: readonly Value[];
  readonly isTotals?: boolean;
}

/** One row; its first text names it. */
export function TableRow({ row, isTotals = false, ...look }: RowProps) {
  const styles = useStyles();
  const columnStyles = useColumnStyles();
  const paint = useCellPaint();
  const named = look.columns.findIndex(({ format }) => format === 'text');
  return (
    <tr className={mergeClasses(styles.row, isTotals && styles.totals)}>
      {look.columns.map((column, index) => {
        const value = row[index] ?? null;
        const props = {
          className: mergeClasses(...cellClasses(columnStyles, look, index)),
          style: isTotals ? {} : paint(value, column, look.scales[index] ?? null),
        };
        const inside = <TableCell value={value} column={column} />;
        return index === named ? (
          <th key={column.key} scope="row" {...props}>
            {inside}
          </th>
        ) : (
          <td key={column.key} {...props}>
            {inside}
          </td>
        );
      })}
    </tr>
  );
}
