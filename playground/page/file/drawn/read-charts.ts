import type { Chart, ChartAnchor } from '../../../../embedded/workbook/model/chart';
import type { Sheet } from '../../../../embedded/workbook/model/sheet';
import { columnWidth, rowHeight } from '../../../../embedded/workbook/model/sizes';
import type { Workbook } from '../../../../embedded/workbook/model/workbook';
import { entryOf, treeOf } from '../../../../embedded/workbook/opc/package';
import { partOfType, readRelationships } from '../../../../embedded/workbook/opc/relationships';
import {
  attribute,
  childNamed,
  childrenNamed,
  elementsOf,
  localName,
  textIn,
  type Element,
} from '../../../../embedded/workbook/xml/tree';
import { chartOf } from './chart-of';
import type { SheetPart } from './sheet-part';

/** The charts of a sheet that are of a kind the model knows. */
export async function readCharts(
  { parts, part, newId }: SheetPart,
  workbook: Workbook,
  sheet: Sheet,
): Promise<Chart[]> {
  const drawing = partOfType(await readRelationships(parts, part), 'drawing');
  if (drawing === undefined || !entryOf(parts, drawing)) return [];
  const pointers = await readRelationships(parts, drawing);
  const { root } = await treeOf(parts, drawing);
  const charts: Chart[] = [];
  for (const frame of elementsOf(root)) {
    const graphic = childNamed(frame, 'graphicFrame');
    const target = pointers.find(({ id }) => id === chartPointer(graphic))?.target;
    const anchor = anchorOf(frame, sheet);
    if (!graphic || !anchor || target === undefined || !entryOf(parts, target)) continue;
    const name = namedIn(graphic) ?? `Chart ${charts.length + 1}`;
    const chart = chartOf((await treeOf(parts, target)).root, { workbook, sheet, base: { id: newId(), name } });
    if (chart) charts.push({ ...chart, anchor });
  }
  return charts;
}

function chartPointer(graphic: Element | undefined): string | undefined {
  const chart = childNamed(childNamed(childNamed(graphic, 'graphic'), 'graphicData'), 'chart');
  return chart && /\b\w+:id\s*=\s*["']([^"']*)/.exec(chart.attributes)?.[1];
}

function namedIn(graphic: Element): string | undefined {
  const properties = childNamed(childNamed(graphic, 'nvGraphicFramePr'), 'cNvPr');
  return properties && attribute(properties, 'name');
}

const UNITS_PER_POINT = 12_700;

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** A place between cells, fractions being parts of a cell. */
function cornerOf(marker: Element | undefined, sheet: Sheet): Corner | null {
  if (!marker) return null;
  const number = (name: string): number => Number(textIn(childNamed(marker, name) ?? EMPTY) || 0);
  const [row, column] = [number('row'), number('col')];
  return {
    row: row + Math.min(0.999, number('rowOff') / UNITS_PER_POINT / (rowHeight(sheet, row) || 1)),
    column: column + Math.min(0.999, number('colOff') / UNITS_PER_POINT / (columnWidth(sheet, column) || 1)),
  };
}

const EMPTY: Element = { name: '', attributes: '', children: [] };

function anchorOf(frame: Element, sheet: Sheet): ChartAnchor | null {
  if (localName(frame) !== 'twoCellAnchor') return null;
  const [from] = childrenNamed(frame, 'from').map((marker) => cornerOf(marker, sheet));
  const [to] = childrenNamed(frame, 'to').map((marker) => cornerOf(marker, sheet));
  if (!from || !to) return null;
  return { ...from, rows: to.row - from.row, columns: to.column - from.column };
}
