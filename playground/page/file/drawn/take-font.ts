import type { ChartFont } from '../../../../embedded/workbook/model/chart';
import { attribute, childNamed, type Element } from '../../../../embedded/workbook/xml/tree';
import { descendants } from './descendants';
import { valueIn } from './series-of';

/** Gives a font of a chart what the file says of it: the first run's own properties, else those of the paragraph. */
export function takeFont(font: ChartFont, element: Element | undefined): void {
  const [run] = [...descendants(element, 'rPr'), ...descendants(element, 'defRPr')];
  if (!run) return;
  const size = Number(attribute(run, 'sz') ?? NaN) / 100;
  const color = valueIn(childNamed(run, 'solidFill'), 'srgbClr');
  if (size > 0) font.size = size;
  if (color && /^[0-9a-f]{6}$/i.test(color)) font.color = `#${color.toUpperCase()}`;
  font.bold = attribute(run, 'b') === '1';
}
