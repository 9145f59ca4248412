import type { TableBlock } from '../../core';
import { formatChange, formatValue } from '../blocks/format-value';
import { Figure, FigureGrid } from '../parts/Figure';
import { usePane } from '../state/pane-context';
import { sumsOf } from './client-rows';

/** The money of the clients in a list, column by column. */
export function ClientSums({ list, places }: { list: TableBlock; places: readonly number[] }) {
  const { words } = usePane();
  const sums = sumsOf(list, places);
  if (sums.length === 0) return null;
  return (
    <FigureGrid>
      {sums.map(({ column: { key, header, format, paint }, sum }) => (
        <Figure
          key={key}
          label={header}
          value={paint === 'change' ? formatChange(sum, format, words) : formatValue(sum, format, words)}
        />
      ))}
    </FigureGrid>
  );
}
