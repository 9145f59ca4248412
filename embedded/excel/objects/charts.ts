import type { Chart } from '../../workbook/model/chart';
import { CHART_TYPES } from '../../workbook/model/chart';
import { anchorOf, boxOf } from '../../workbook/model/sizes';
import type { Box } from '../../workbook/model/sizes';
import type { Sheet } from '../../workbook/model/sheet';
import type { ExcelType, Session } from '../session';
import { fail } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import type { Scalar } from '../wire/object-type';
import { asSize, asText, oneOf } from './argument-values';
import { asRange, asRangeOrAddress } from './cell-range';
import { collection } from './collection';
import { field } from './field';
import { newChart, seriesOf } from '../../workbook/new-chart';
import type { On } from './selves';

const asChartType = oneOf(...CHART_TYPES);
const asSeriesBy = oneOf('Auto', 'Columns', 'Rows');

const charts = collection<Sheet, Chart>({
  list: (sheet) => sheet.charts,
  object: (sheet, thing, session) => session.object('Chart', { sheet, thing }),
  keys: (chart) => [chart.name, chart.id],
});

function nextChartName({ charts: list }: Sheet): string {
  let number = list.length + 1;
  while (list.some((chart) => chart.name === `Chart ${number}`)) number++;
  return `Chart ${number}`;
}

function add(sheet: Sheet, [type, source, seriesBy]: readonly unknown[], session: Session): HostObject {
  session.edit(sheet);
  const chart = newChart(session.workbook.newId(), nextChartName(sheet), asChartType(type));
  chart.series = seriesOf(asRange(source), asSeriesBy(seriesBy ?? 'Auto'), chart.type);
  const [only] = chart.series;
  chart.title.text = chart.series.length === 1 && only ? only.name : 'Chart Title';
  sheet.charts.push(chart);
  return session.object('Chart', { sheet, thing: chart });
}

/** `Excel.ChartCollection` */
export const chartCollectionType: ExcelType<'ChartCollection'> = {
  name: 'ChartCollection',
  scalars: { count: charts.count },
  methods: {
    add,
    getCount: charts.getCount,
    getItem: charts.getItem,
    getItemAt: charts.getItemAt,
    getItemOrNullObject: charts.getItemOrNullObject,
  },
  items: charts.items,
  item: charts.item,
};

/** A measure in points of the place the chart takes. */
const measure = (key: keyof Box): Scalar<On<Chart>, Session> => ({
  get: ({ sheet, thing }) => boxOf(sheet, thing.anchor)[key],
  set: ({ sheet, thing }, value, session) => {
    session.edit(sheet);
    thing.anchor = anchorOf(sheet, { ...boxOf(sheet, thing.anchor), [key]: asSize(value) });
  },
});

/** Over the cells from one to another, both included. */
function setPosition({ sheet, thing }: On<Chart>, [start, end]: readonly unknown[], session: Session): null {
  session.edit(sheet);
  const from = asRangeOrAddress(session.workbook, sheet, start).area;
  const to = end === null || end === undefined ? from : asRangeOrAddress(session.workbook, sheet, end).area;
  const rows = to.row + to.rows - from.row;
  const columns = to.column + to.columns - from.column;
  if (rows < 1 || columns < 1) fail('InvalidArgument');
  thing.anchor = { row: from.row, column: from.column, rows, columns };
  return null;
}

function remove({ sheet, thing }: On<Chart>, session: Session): null {
  session.edit(sheet);
  sheet.charts = sheet.charts.filter((chart) => chart !== thing);
  return null;
}

/** `Excel.Chart` */
export const chartType: ExcelType<'Chart'> = {
  name: 'Chart',
  scalars: {
    id: { get: ({ thing }) => thing.id },
    name: field('name', asText),
    chartType: field('type', asChartType),
    left: measure('left'),
    top: measure('top'),
    width: measure('width'),
    height: measure('height'),
  },
  objects: {
    axes: (chart, session) => session.object('ChartAxes', chart),
    legend: ({ sheet, thing }, session) => session.object('ChartLegend', { sheet, thing: thing.legend }),
    series: (chart, session) => session.object('ChartSeriesCollection', chart),
    title: ({ sheet, thing }, session) => session.object('ChartTitle', { sheet, thing: thing.title }),
    worksheet: ({ sheet }, session) => session.object('Worksheet', sheet),
  },
  methods: {
    activate: () => null,
    delete: (chart, _args, session) => remove(chart, session),
    setPosition,
    setData: ({ sheet, thing }, [source, seriesBy], session) => {
      session.edit(sheet);
      thing.series = seriesOf(asRange(source), asSeriesBy(seriesBy ?? 'Auto'), thing.type);
      return null;
    },
  },
  identity: ({ thing }) => ({ Id: thing.id }),
  isGone: ({ sheet, thing }, { workbook }) => !workbook.sheets.includes(sheet) || !sheet.charts.includes(thing),
};
