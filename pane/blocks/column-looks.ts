import { makeStyles, tokens } from '@fluentui/react-components';
import { alignmentOf, type Column } from '../../core';
import type { ColumnScale } from './column-scales';
import { SENTENCES } from './least-widths';

/** What the head and the rows of a table share. */
export interface TableLook {
  readonly columns: readonly Column[];
  readonly scales: readonly ColumnScale[];
  /** Characters that each column has room for at least. */
  readonly least: readonly number[];
  /** The column that stays in sight; −1 for none. */
  readonly stuck: number;
}

/** The names stay in sight while the numbers are scrolled; a table of two columns needs no scrolling. */
export function stuckColumn(columns: readonly Column[]): number {
  const first = columns.findIndex(({ format }) => format === 'text');
  return columns.length > 2 && first >= 0 && first <= 1 ? first : -1;
}

export const useColumnStyles = makeStyles({
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: 'top',
    fontWeight: 'inherit',
  },
  left: { textAlign: 'left' },
  center: { textAlign: 'center' },
  right: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  name: { maxWidth: '150px', overflowWrap: 'break-word', hyphens: 'auto' },
  // wide, so that a row is not made tall by what is out of sight
  sentences: { minWidth: '360px' },
  stuck: {
    position: 'sticky',
    left: 0,
    backgroundColor: 'inherit',
    zIndex: 1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Classes of a cell by its column. */
export function cellClasses(
  styles: ReturnType<typeof useColumnStyles>,
  { columns, stuck }: TableLook,
  index: number,
): string[] {
  const column = columns[index]!;
  const isText = column.format === 'text' && column.paint !== 'class';
  const width = !isText ? '' : (column.width ?? 0) >= SENTENCES ? styles.sentences : styles.name;
  return [styles.cell, styles[alignmentOf(column)], width, index === stuck ? styles.stuck : ''];
}
