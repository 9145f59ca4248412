import { tokens } from '@fluentui/react-components';
import type { Format } from '../../core';
import { usePane } from '../state/pane-context';
import { BOTTOM, PLOT, textFill } from './frame';
import { markText, placeOn, type Scale } from './scale';

/** Pixels from the top of the drawing. */
export const heightOf = (scale: Scale, value: number): number => BOTTOM - placeOn(scale, value) * PLOT.height;

/** Lines across the plot with their values on the left; the line of zero is stronger. */
export function ValueAxis({ scale, format }: { scale: Scale; format: Format }) {
  const { words } = usePane();
  return (
    <g>
      {scale.marks.map((mark) => (
        <g key={mark}>
          <line
            x1={PLOT.left}
            x2={PLOT.right}
            y1={heightOf(scale, mark)}
            y2={heightOf(scale, mark)}
            stroke={mark === 0 ? tokens.colorNeutralStroke1 : tokens.colorNeutralStroke3}
          />
          <text {...textFill} x={PLOT.left - 4} y={heightOf(scale, mark) + 3} textAnchor="end">
            {markText(mark, format, words)}
          </text>
        </g>
      ))}
    </g>
  );
}
