import type { FiguresBlock as Figures } from '../../core';
import { Figure, FigureGrid } from '../parts/Figure';
import { usePane } from '../state/pane-context';
import { formatValue } from './format-value';

/** Key figures, two in a row. */
export function FiguresBlock({ block }: { block: Figures }) {
  const { words } = usePane();
  return (
    <FigureGrid>
      {block.figures.map(({ label, value, format, note }) => (
        <Figure key={label} label={label} value={formatValue(value, format, words)} note={note} />
      ))}
    </FigureGrid>
  );
}
