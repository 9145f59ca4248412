import { tokens } from '@fluentui/react-components';
import { formatChange, formatValue } from '../blocks/format-value';
import { usePane } from '../state/pane-context';
import { colourOfValue, type ChartData, type Series } from './chart-data';
import { ChartFrame } from './ChartFrame';
import { FONT, textFill, WIDTH } from './frame';
import { placeOn, scaleOf, type Scale } from './scale';
import { useColours } from './use-colours';

const BAR = 8;
const NAME = FONT + 5;
const GAP = 6;
const VALUE = 66;
const ROOM = WIDTH - VALUE;

/** Bars that lie below the name of their category, each with its value at the right edge. */
export function BarChart({ data }: { data: ChartData }) {
  const { categories, series } = data;
  const scale = scaleOf(series.flatMap(({ values }) => values));
  const zero = placeOn(scale, 0) * ROOM;
  const height = NAME + series.length * (BAR + 3) + GAP;
  return (
    <ChartFrame data={data} height={categories.length * height}>
      {categories.map((category, place) => (
        <g key={place} transform={`translate(0 ${place * height})`}>
          <text {...textFill} x={0} y={FONT}>
            {category}
          </text>
          {series.map((one, index) => (
            <Bar key={index} series={one} place={place} scale={scale} top={NAME + index * (BAR + 3)} />
          ))}
          {zero > 0 && <line x1={zero} x2={zero} y1={NAME - 2} y2={height - GAP} stroke={tokens.colorNeutralStroke1} />}
        </g>
      ))}
    </ChartFrame>
  );
}

interface BarProps {
  readonly series: Series;
  readonly place: number;
  readonly scale: Scale;
  readonly top: number;
}

function Bar({ series, place, scale, top }: BarProps) {
  const { values, format } = series;
  const { words } = usePane();
  const colourOf = useColours();
  const value = values[place] ?? 0;
  const ends = [placeOn(scale, 0) * ROOM, placeOn(scale, value) * ROOM];
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  const text = scale.low < 0 ? formatChange(value, format, words) : formatValue(value, format, words);
  return (
    <g>
      <rect
        x={left}
        y={top}
        width={value === 0 ? 0 : Math.max(1, right - left)}
        height={BAR}
        rx={1}
        fill={colourOf(colourOfValue(series, value))}
      />
      <text {...textFill} x={WIDTH} y={top + BAR} textAnchor="end">
        {text}
      </text>
    </g>
  );
}
