import type { ChartData } from './chart-data';
import { CategoryAxis, categoryHeight } from './CategoryAxis';
import { ChartFrame } from './ChartFrame';
import { BOTTOM, PLOT } from './frame';
import { scaleOf } from './scale';
import { useColours } from './use-colours';
import { heightOf, ValueAxis } from './ValueAxis';

/** A line for every series over the categories. */
export function LineChart({ data }: { data: ChartData }) {
  const colourOf = useColours();
  const { categories, series } = data;
  const scale = scaleOf(series.flatMap(({ values }) => values));
  const band = (PLOT.right - PLOT.left) / Math.max(1, categories.length);
  const points = (values: readonly number[]) =>
    values
      .map((value, place) => `${(PLOT.left + (place + 0.5) * band).toFixed(1)},${heightOf(scale, value).toFixed(1)}`)
      .join(' ');
  return (
    <ChartFrame data={data} height={BOTTOM + categoryHeight(categories)}>
      <ValueAxis scale={scale} format={series[0]?.format ?? 'number'} />
      {series.map(({ name, colour, values }) => (
        <polyline
          key={name}
          points={points(values)}
          fill="none"
          stroke={colourOf(colour)}
          strokeWidth={2}
          strokeLinejoin="round"
        />
      ))}
      <CategoryAxis labels={categories} />
    </ChartFrame>
  );
}
