import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { cellClasses, useColumnStyles, type TableLook } from './column-looks';
import { LinkedCell } from './LinkedCell';
import type { ShownRow } from './shown-table';
import { useCellPaint } from './use-cell-paint';

const useStyles = makeStyles({
  row: { backgroundColor: tokens.colorNeutralBackground1 },
  totals: { backgroundColor: tokens.colorNeutralBackground2, fontWeight: tokens.fontWeightSemibold },
  why: { padding: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  // in sight however far the table is scrolled
  sentences: {
    position: 'sticky',
    left: 0,
    boxSizing: 'border-box',
    width: 'max-content',
    maxWidth: 'calc(100vw - 48px)',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  sentence: { margin: `0 0 ${tokens.spacingVerticalXXS}` },
});

interface RowProps extends TableLook {
  readonly row: ShownRow;
  readonly isTotals?: boolean;
}

/** One row; its first text names it. Why it has its class is said below it when asked. */
export function TableRow({ row, isTotals = false, ...look }: RowProps) {
  const styles = useStyles();
  const columnStyles = useColumnStyles();
  const paint = useCellPaint();
  const [asked, ask] = useState(false);
  const named = look.columns.findIndex(({ format }) => format === 'text');
  return (
    <>
      <tr className={mergeClasses(styles.row, isTotals && styles.totals)}>
        {look.columns.map((column, index) => {
          const value = row.values[index] ?? null;
          const Cell = index === named ? 'th' : 'td';
          return (
            <Cell
              key={column.key}
              scope={index === named ? 'row' : undefined}
              className={mergeClasses(...cellClasses(columnStyles, look, index))}
              style={isTotals ? {} : paint(value, column, look.scales[index] ?? null)}
            >
              <LinkedCell
                value={value}
                column={column}
                opens={row.opens[index] ?? null}
                tells={row.tells}
                asked={asked}
                onAsk={() => ask(!asked)}
              />
            </Cell>
          );
        })}
      </tr>
      {asked && row.tells && (
        <tr className={styles.row}>
          <td colSpan={look.columns.length} className={styles.why}>
            <div className={styles.sentences}>
              {row.sentences.map((sentence) => (
                <p key={sentence} className={styles.sentence}>
                  {sentence}
                </p>
              ))}
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
