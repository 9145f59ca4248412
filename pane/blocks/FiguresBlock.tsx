import type { FiguresBlock as Figures } from '../../core';
import { CountLink } from '../clients/CountLink';
import { Figure, FigureGrid } from '../parts/Figure';
import { usePane } from '../state/pane-context';
import { formatValue } from './format-value';

/** Key figures, two in a row; a count leads to its clients. */
export function FiguresBlock({ block }: { block: Figures }) {
  const { words } = usePane();
  return (
    <FigureGrid>
      {block.figures.map(({ label, value, format, note, opens }) => {
        const text = formatValue(value, format, words);
        return (
          <Figure key={label} label={label} value={text} note={note}>
            {opens && typeof value === 'number' && <CountLink count={value} text={text} opens={opens} />}
          </Figure>
        );
      })}
    </FigureGrid>
  );
}
