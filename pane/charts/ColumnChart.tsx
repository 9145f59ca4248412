import { colourOfValue, type ChartData } from './chart-data';
import { CategoryAxis, categoryHeight } from './CategoryAxis';
import { ChartFrame } from './ChartFrame';
import { BOTTOM, PLOT } from './frame';
import { scaleOf, type Scale } from './scale';
import { useColours } from './use-colours';
import { heightOf, ValueAxis } from './ValueAxis';

/** Columns side by side, one on top of the other, or as parts of a whole. */
export function ColumnChart({ data, kind }: { data: ChartData; kind: 'column' | 'stacked' | 'stacked-share' }) {
  const colourOf = useColours();
  const { categories, series } = data;
  const stacks = categories.map((_, place) =>
    stackOf(
      series.map(({ values }) => values[place] ?? 0),
      kind,
    ),
  );
  const scale = scaleOf(stacks.flat().flatMap(({ from, to }) => [from, to]));
  const band = (PLOT.right - PLOT.left) / Math.max(1, categories.length);
  return (
    <ChartFrame data={data} height={BOTTOM + categoryHeight(categories)}>
      <ValueAxis scale={scale} format={kind === 'stacked-share' ? 'percent' : (series[0]?.format ?? 'number')} />
      {stacks.map((stack, place) => (
        <g key={place}>
          {stack.map((part, index) => (
            <rect
              key={index}
              fill={colourOf(colourOfValue(series[index]!, series[index]!.values[place] ?? 0))}
              {...boxOf(part, { place, index, of: series.length, band, kind, scale })}
            />
          ))}
        </g>
      ))}
      <CategoryAxis labels={categories} />
    </ChartFrame>
  );
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** Stacked parts begin where the last one ended; losses go down from zero. */
function stackOf(values: readonly number[], kind: string): readonly Part[] {
  if (kind === 'column') return values.map((to) => ({ from: 0, to }));
  const whole = values.reduce((sum, value) => sum + Math.abs(value), 0);
  const parts = kind === 'stacked-share' ? values.map((value) => (whole > 0 ? Math.abs(value) / whole : 0)) : values;
  let above = 0;
  let below = 0;
  return parts.map((part) => (part >= 0 ? { from: above, to: (above += part) } : { from: below, to: (below += part) }));
}

interface Slot {
  readonly place: number;
  readonly index: number;
  readonly of: number;
  readonly band: number;
  readonly kind: string;
  readonly scale: Scale;
}

function boxOf({ from, to }: Part, { place, index, of, band, kind, scale }: Slot) {
  const inner = Math.min(band * 0.72, kind === 'column' ? 26 * of : 44);
  const width = kind === 'column' ? inner / of : inner;
  const left = PLOT.left + place * band + (band - inner) / 2 + (kind === 'column' ? index * width : 0);
  const [top, bottom] = [heightOf(scale, Math.max(from, to)), heightOf(scale, Math.min(from, to))];
  return { x: left, y: top, width: Math.max(1, width - 1), height: Math.max(0, bottom - top) };
}
