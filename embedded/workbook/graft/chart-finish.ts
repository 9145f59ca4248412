import type { Chart, ChartSeries } from '../model/chart';
import type { SheetNames } from '../to-hucre/chart-series';
import { addressOf, toColor } from '../to-hucre/chart-series';
import { escapeText } from '../xml/text';
import type { Element, Node } from '../xml/tree';
import { childNamed, childrenNamed, elementsOf, localName } from '../xml/tree';

const element = (name: string, attributes: string, ...children: Node[]): Element => ({ name, attributes, children });
const line = (width: number, paint: Element): Element => element('c:spPr', '', element('a:ln', ` w="${width}"`, paint));
const color = (rgb: string): Element => element('a:solidFill', '', element('a:srgbClr', ` val="${rgb}"`));

const HAIR_LINE = 9525;
const LIGHT_GREY = 'D9D9D9';

/**
 * Adds to a chart what the writer leaves to the reading program, where programs choose differently: grey grid lines and
 * axes (a file without a theme has no colours to choose from), bars below zero in their colour, straight lines
 * in scatter charts, names that follow their cells.
 */
export function finishChart(root: Element, chart: Chart, sheetNames: SheetNames): void {
  const plot = childNamed(childNamed(root, 'chart'), 'plotArea');
  for (const group of elementsOf(plot)) {
    const kind = localName(group);
    childrenNamed(group, 'ser').forEach((series, index) => {
      const source = chart.series[index]?.nameSource;
      if (source) setName(series, addressOf(source, sheetNames));
      if (kind === 'barChart') setNegative(series, chart.series[index]);
      if (kind === 'scatterChart') finishScatter(series);
    });
    if (kind === 'catAx' || kind === 'valAx') finishAxis(group, kind === 'catAx');
  }
}

/** What follows an element in a series and in an axis, in the order of the format. */
const AFTER_LINE = ['marker', 'dPt', 'dLbls', 'trendline', 'errBars', 'xVal', 'yVal', 'smooth', 'extLst'];
const AFTER_INVERT = ['pictureOptions', 'dPt', 'dLbls', 'trendline', 'errBars', 'cat', 'val', 'shape', 'extLst'];
const AFTER_AXIS_LINE = ['txPr', 'crossAx'];

/** Puts an element before the first of those that follow it, unless there is one. */
function put(parent: Element, added: Element, followers: readonly string[]): void {
  if (childNamed(parent, localName(added))) return;
  const at = parent.children.findIndex((node) => typeof node !== 'string' && followers.includes(localName(node)));
  parent.children.splice(at < 0 ? parent.children.length : at, 0, added);
}

/** Bars below zero look like the others, but where they were given a colour of their own. */
function setNegative(series: Element, given: ChartSeries | undefined): void {
  const { invertIfNegative = false, invertColor = null } = given ?? {};
  put(series, element('c:invertIfNegative', ` val="${invertIfNegative ? 1 : 0}"`), AFTER_INVERT);
  if (invertIfNegative && invertColor !== null) put(series, extensionOf(invertColor), []);
}

const C14 = ' xmlns:c14="http://schemas.microsoft.com/office/drawing/2007/8/2/chart"';
const INVERTED_FILL = ' uri="{6F2FDCE9-48DA-4B69-8628-5D25D57E5C99}"';

function extensionOf(colour: string): Element {
  const fill = element('c14:spPr', '', color(toColor(colour)));
  return element('c:extLst', '', element('c:ext', INVERTED_FILL + C14, element('c14:invertSolidFillFmt', '', fill)));
}

function setName(series: Element, address: string): void {
  const name = childNamed(series, 'tx');
  if (name) name.children = [element('c:strRef', '', element('c:f', '', escapeText(address)))];
}

/** Points without lines between them. */
function finishScatter(series: Element): void {
  series.children = series.children.filter((node) => node !== childNamed(series, 'spPr'));
  put(series, line(HAIR_LINE * 2, element('a:noFill', '')), AFTER_LINE);
  put(series, element('c:smooth', ' val="0"'), ['extLst']);
}

function finishAxis(axis: Element, ofCategories: boolean): void {
  for (const grid of childrenNamed(axis, 'majorGridlines')) grid.children = [line(HAIR_LINE, color(LIGHT_GREY))];
  put(axis, line(HAIR_LINE, ofCategories ? color(LIGHT_GREY) : element('a:noFill', '')), AFTER_AXIS_LINE);
}
