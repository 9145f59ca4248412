import {
  classColours,
  layoutOf,
  palette,
  type ChartBlock,
  type Format,
  type PlacedTable,
  type Value,
} from '../../../core';
import { chartOptions } from '../../../sheets-script/writers/chart-options';

function placed(format: Format, rows: readonly (readonly Value[])[]): PlacedTable {
  const series = ['A', 'B'].map((key) => ({ key, header: `Доля ${key}`, format }));
  const columns = [{ key: 'period', header: 'Период', format: 'text' as const }, ...series];
  const layout = layoutOf([{ block: 'table', name: 'shares', columns, rows }]);
  return layout.placed.find((one) => one.place === 'table') as PlacedTable;
}
const chart = (kind: ChartBlock['kind'], series = ['A', 'B']): ChartBlock => ({
  ...{ block: 'chart', kind, title: 'Доли классов', table: 'shares', categories: 'period', series },
});
const shares = placed('percent', [['I', 0.9, 0.1]]); // prettier-ignore

test('series are named and coloured after their headers, and a single one needs no legend', () => {
  const { series, legend } = chartOptions(chart('column'), shares);
  expect(series).toEqual({
    0: { color: classColours.A!.solid, labelInLegend: 'Доля A' },
    1: { color: classColours.B!.solid, labelInLegend: 'Доля B' },
  });
  expect(legend).toEqual({ position: 'bottom' });
  expect(chartOptions(chart('column', ['A']), shares).legend).toEqual({ position: 'none' });
});

test('stacks are stacked to their sum or to the whole', () => {
  expect(chartOptions(chart('stacked'), placed('money', [['I', 5, 7]])).isStacked).toBe('absolute');
  const whole = chartOptions(chart('stacked-share'), placed('money', [['I', 5, 7]]));
  expect(whole).toMatchObject({ isStacked: 'percent', vAxis: { format: '0%', viewWindow: { max: 1 } } });
  expect(chartOptions(chart('column'), shares)).not.toHaveProperty('isStacked');
});

test('shares near to the whole end at 100 %, smaller ones and amounts end where they end', () => {
  expect(chartOptions(chart('line'), shares).vAxis).toEqual({ format: '0%', viewWindow: { max: 1 } });
  expect(chartOptions(chart('line'), placed('percent', [['I', 0.4, 0.1]])).vAxis).toEqual({ format: '0%' });
  expect(chartOptions(chart('line'), placed('money', [['I', 1, 0.1]])).vAxis).toEqual({ format: '#,##0' });
});

test('bars carry their values in place of an axis', () => {
  const { hAxis, series } = chartOptions(chart('bar', ['A']), shares);
  expect(hAxis).toMatchObject({ textPosition: 'none', gridlines: { count: 0 } });
  expect(series).toMatchObject({ 0: { dataLabel: 'value' } });
});

test('a line of many points has no markers', () => {
  const many = placed(
    'money',
    Array.from({ length: 60 }, (_, i) => [String(i), i, i]),
  );
  expect(chartOptions(chart('line'), many).pointSize).toBe(0);
  expect(chartOptions(chart('line'), shares).pointSize).toBeGreaterThan(0);
  expect(chartOptions({ ...chart('line'), rows: { first: 2, count: 12 } }, many).pointSize).toBeGreaterThan(0);
});

test('the title has the colour of titles', () => {
  expect(chartOptions(chart('line'), shares)).toMatchObject({
    title: 'Доли классов',
    titleTextStyle: { color: palette.strong, bold: true },
  });
});
