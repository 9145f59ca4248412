import { newChart } from '../../../../embedded/workbook/new-chart';
import type { Chart, ChartAxis, ChartLegend, ChartType } from '../../../../embedded/workbook/model/chart';
import type { Sheet } from '../../../../embedded/workbook/model/sheet';
import type { Workbook } from '../../../../embedded/workbook/model/workbook';
import {
  attribute,
  childNamed,
  childrenNamed,
  elementsOf,
  localName,
  textIn,
  type Element,
} from '../../../../embedded/workbook/xml/tree';
import { descendants } from './descendants';
import { seriesOf, valueIn } from './series-of';
import { takeFont } from './take-font';

/** Where a chart stands and what it is called. */
export interface ChartHome {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly base: { readonly id: string; readonly name: string };
}

/** A chart from its part; null where it is none of the kinds the model knows, or several in one. */
export function chartOf(root: Element, { workbook, sheet, base }: ChartHome): Chart | null {
  const chart = childNamed(root, 'chart');
  const plot = childNamed(chart, 'plotArea');
  const kinds = elementsOf(plot).filter((element) => localName(element).endsWith('Chart'));
  const [kind] = kinds;
  const type = kind && kinds.length === 1 ? typeOf(kind) : null;
  if (!kind || !type) return null;
  const read = newChart(base.id, base.name, type);
  read.series = childrenNamed(kind, 'ser').flatMap((element, index) =>
    seriesOf(element, {
      workbook,
      sheet,
      type,
      index,
      gapWidth: numberIn(kind, 'gapWidth'),
      overlap: numberIn(kind, 'overlap'),
    }),
  );
  const title = childNamed(chart, 'title');
  read.title.text = title ? textsIn(title) : '';
  read.title.visible = title !== undefined;
  takeFont(read.title.font, title);
  takeLegend(read.legend, childNamed(chart, 'legend'));
  takeAxis(read.categoryAxis, axesIn(plot, ['catAx', 'dateAx'])[0] ?? axesIn(plot, ['valAx'])[1]);
  takeAxis(read.valueAxis, axesIn(plot, ['valAx']).at(type === 'XYScatter' ? 1 : 0));
  return read.series.length > 0 ? read : null;
}

const STACKED: Readonly<Record<string, ChartType>> = {
  'col clustered': 'ColumnClustered',
  'col standard': 'ColumnClustered',
  'col stacked': 'ColumnStacked',
  'col percentStacked': 'ColumnStacked100',
  'bar clustered': 'BarClustered',
  'bar stacked': 'BarStacked',
};

function typeOf(kind: Element): ChartType | null {
  switch (localName(kind)) {
    case 'lineChart':
      return 'Line';
    case 'pieChart':
      return 'Pie';
    case 'doughnutChart':
      return 'Doughnut';
    case 'scatterChart':
      return 'XYScatter';
    case 'barChart':
      return STACKED[`${valueIn(kind, 'barDir') ?? 'col'} ${valueIn(kind, 'grouping') ?? 'clustered'}`] ?? null;
    default:
      return null;
  }
}

const axesIn = (plot: Element | undefined, names: readonly string[]): Element[] =>
  elementsOf(plot).filter((element) => names.includes(localName(element)));

function numberIn(element: Element | undefined, name: string): number | null {
  const value = Number(valueIn(element, name) ?? NaN);
  return Number.isFinite(value) ? value : null;
}

function takeAxis(axis: ChartAxis, element: Element | undefined): void {
  if (!element) return;
  const scaling = childNamed(element, 'scaling');
  const format = childNamed(element, 'numFmt');
  takeFont(axis.font, childNamed(element, 'txPr'));
  axis.visible = valueIn(element, 'delete') !== '1';
  axis.minimum = numberIn(scaling, 'min');
  axis.maximum = numberIn(scaling, 'max');
  axis.reversed = valueIn(scaling, 'orientation') === 'maxMin';
  axis.numberFormat = (format && attribute(format, 'formatCode')) ?? 'General';
  axis.majorGridlines = childNamed(element, 'majorGridlines') !== undefined;
  axis.majorUnit = numberIn(element, 'majorUnit');
  axis.tickLabelSpacing = numberIn(element, 'tickLblSkip');
}

const PLACES: Readonly<Record<string, string>> = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' };

function takeLegend(legend: ChartLegend, element: Element | undefined): void {
  takeFont(legend.font, childNamed(element, 'txPr'));
  legend.visible = element !== undefined;
  legend.position = PLACES[valueIn(element, 'legendPos') ?? ''] ?? 'Bottom';
}

const textsIn = (element: Element): string => descendants(element, 't').map(textIn).join('');
