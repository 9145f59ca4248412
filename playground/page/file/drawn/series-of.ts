import { newSeries } from '../../../../embedded/workbook/new-chart';
import { parseAddress } from '../../../../embedded/workbook/model/address';
import { valueAt } from '../../../../embedded/workbook/model/cells';
import type { ChartSeries, ChartSource, ChartType } from '../../../../embedded/workbook/model/chart';
import type { Sheet } from '../../../../embedded/workbook/model/sheet';
import type { Workbook } from '../../../../embedded/workbook/model/workbook';
import {
  attribute,
  childNamed,
  elementsOf,
  localName,
  textIn,
  type Element,
} from '../../../../embedded/workbook/xml/tree';

interface SeriesHome {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly type: ChartType;
  readonly index: number;
  readonly gapWidth: number | null;
  readonly overlap: number | null;
}

/** `val` of a child: `<c:grouping val="stacked"/>`. */
export function valueIn(element: Element | undefined, name: string): string | undefined {
  const child = childNamed(element, name);
  return child && attribute(child, 'val');
}

/** A series of a chart; none where its values are no cells of this workbook. */
export function seriesOf(element: Element, home: SeriesHome): ChartSeries[] {
  const { workbook, type, index, gapWidth, overlap } = home;
  const isScatter = type === 'XYScatter';
  const values = sourceIn(childNamed(element, isScatter ? 'yVal' : 'val'), home);
  if (!values) return [];
  const nameSource = sourceIn(childNamed(element, 'tx'), home);
  const written = childNamed(childNamed(element, 'tx'), 'v');
  const series = newSeries(
    written ? textIn(written) : `${index + 1}`,
    values,
    sourceIn(childNamed(element, isScatter ? 'xVal' : 'cat'), home),
  );
  const named = nameSource && workbook.sheet(nameSource.sheetId);
  if (nameSource && named) {
    series.nameSource = nameSource;
    series.name = String(valueAt(named, nameSource.area.row, nameSource.area.column) ?? series.name);
  }
  if (gapWidth !== null) series.gapWidth = gapWidth;
  if (overlap !== null) series.overlap = overlap;
  return [withLook(series, element)];
}

function withLook(series: ChartSeries, element: Element): ChartSeries {
  const shape = childNamed(element, 'spPr');
  const labels = childNamed(element, 'dLbls');
  const symbol = valueIn(childNamed(element, 'marker'), 'symbol');
  return {
    ...series,
    fillColor: colorIn(childNamed(shape, 'solidFill')),
    invertIfNegative: valueIn(element, 'invertIfNegative') === '1',
    invertColor: colorIn(childNamed(invertedFillOf(element), 'solidFill')),
    lineColor: colorIn(childNamed(childNamed(shape, 'ln'), 'solidFill')),
    markerStyle: symbol === 'none' ? 'None' : series.markerStyle,
    dataLabels: { ...series.dataLabels, visible: valueIn(labels, 'showVal') === '1' },
  };
}

/** What columns below zero are filled with, which only the extensions of a series tell. */
const invertedFillOf = (series: Element): Element | undefined =>
  elementsOf(childNamed(series, 'extLst'))
    .map((extension) => childNamed(childNamed(extension, 'invertSolidFillFmt'), 'spPr'))
    .find((shape) => shape !== undefined);

/** `#RRGGBB`; null for colours of the theme, which the page takes from its own. */
function colorIn(fill: Element | undefined): string | null {
  const rgb = valueIn(fill, 'srgbClr');
  return rgb && /^[0-9a-f]{6}$/i.test(rgb) ? `#${rgb.toUpperCase()}` : null;
}

/** The cells a part of a series points to: `<c:cat><c:strRef><c:f>'My sheet'!$A$2:$A$9</c:f>`. */
function sourceIn(element: Element | undefined, { workbook, sheet }: SeriesHome): ChartSource | null {
  const reference = elementsOf(element).find((child) => localName(child).endsWith('Ref'));
  const formula = childNamed(reference, 'f');
  const address = formula && parseAddress(textIn(formula));
  if (!address) return null;
  const home = address.sheet === undefined ? sheet : workbook.sheet(address.sheet);
  return home ? { sheetId: home.id, area: address.area } : null;
}
