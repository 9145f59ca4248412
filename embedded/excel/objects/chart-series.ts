import { parseAddress } from '../../workbook/model/address';
import { valueAt } from '../../workbook/model/cells';
import type { Chart, ChartSeries, ChartSource } from '../../workbook/model/chart';
import type { ExcelType, Session } from '../session';
import { fail } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import type { Scalar } from '../wire/object-type';
import { asAnyText, asColor, asFlag, asNumber, asSize, asWhole, oneOf } from './argument-values';
import { asRange } from './cell-range';
import { collection } from './collection';
import { newSeries } from '../../workbook/new-chart';
import type { On, Selves } from './selves';

type Self = Selves['ChartSeries'];

const asSource = (value: unknown): ChartSource => {
  const { sheet, area } = asRange(value);
  return { sheetId: sheet.id, area };
};

/** A property that is a field of the series. */
const own = <Key extends keyof ChartSeries>(
  key: Key,
  read: (value: unknown) => ChartSeries[Key],
): Scalar<Self, Session> => ({
  get: ({ thing }) => thing.series[key],
  set: ({ sheet, thing }, value, session) => {
    session.edit(sheet);
    thing.series[key] = read(value);
  },
});

/** A name, or `=Sheet!A1` for the name that stands there. */
function setName({ sheet, thing }: Self, value: unknown, session: Session): void {
  session.edit(sheet);
  const text = asAnyText(value);
  const address = text.startsWith('=') ? parseAddress(text.slice(1)) : null;
  const home = address?.sheet === undefined ? sheet : session.workbook.sheet(address.sheet);
  thing.series.nameSource = address && home ? { sheetId: home.id, area: address.area } : null;
  const { row = 0, column = 0 } = address?.area ?? {};
  thing.series.name = address && home ? String(valueAt(home, row, column) ?? '') : text;
}

const setSource =
  (key: 'values' | 'categories') =>
  ({ sheet, thing }: Self, [source]: readonly unknown[], session: Session): null => {
    session.edit(sheet);
    thing.series[key] = asSource(source);
    return null;
  };

const MARKERS = oneOf(
  'Automatic',
  'None',
  'Circle',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Plus',
);

/** `Excel.ChartSeries` */
export const chartSeriesType: ExcelType<'ChartSeries'> = {
  name: 'ChartSeries',
  scalars: {
    name: { get: ({ thing }) => thing.series.name, set: setName },
    chartType: { get: ({ thing }) => thing.chart.type },
    markerStyle: own('markerStyle', MARKERS),
    markerSize: own('markerSize', asSize),
    smooth: own('smooth', asFlag),
    gapWidth: own('gapWidth', asSize),
    invertIfNegative: own('invertIfNegative', asFlag),
    invertColor: own('invertColor', asColor),
    overlap: own('overlap', asNumber),
    hasDataLabels: {
      get: ({ thing }) => thing.series.dataLabels.visible,
      set: ({ sheet, thing }, value, session) => {
        session.edit(sheet);
        thing.series.dataLabels.visible = asFlag(value);
      },
    },
  },
  objects: {
    format: ({ sheet, thing }, session) => session.object('ChartSeriesFormat', { sheet, thing: thing.series }),
    dataLabels: ({ sheet, thing }, session) =>
      session.object('ChartDataLabels', { sheet, thing: thing.series.dataLabels }),
  },
  methods: {
    setValues: setSource('values'),
    setXAxisValues: setSource('categories'),
    delete: ({ sheet, thing }, _args, session) => {
      session.edit(sheet);
      thing.chart.series = thing.chart.series.filter((series) => series !== thing.series);
      return null;
    },
  },
  isGone: ({ thing }) => !thing.chart.series.includes(thing.series),
};

const series = collection<On<Chart>, ChartSeries>({
  list: ({ thing }) => thing.series,
  object: ({ sheet, thing: chart }, one, session) =>
    session.object('ChartSeries', { sheet, thing: { chart, series: one } }),
});

/** A series without values yet; they are set next. */
function add({ sheet, thing: chart }: On<Chart>, [name, index]: readonly unknown[], session: Session): HostObject {
  session.edit(sheet);
  const number = chart.series.length + 1;
  const nowhere = { sheetId: sheet.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  const added = newSeries(asAnyText(name ?? `Series${number}`), nowhere, chart.series[0]?.categories ?? null);
  const at = index === null || index === undefined ? chart.series.length : asWhole(index);
  if (at < 0 || at > chart.series.length) fail('InvalidArgument');
  chart.series.splice(at, 0, added);
  return session.object('ChartSeries', { sheet, thing: { chart, series: added } });
}

/** `Excel.ChartSeriesCollection` */
export const chartSeriesCollectionType: ExcelType<'ChartSeriesCollection'> = {
  name: 'ChartSeriesCollection',
  scalars: { count: series.count },
  methods: { add, getCount: series.getCount, getItemAt: series.getItemAt },
  items: series.items,
};
