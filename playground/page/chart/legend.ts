import type { ChartLegend } from '../../../embedded/workbook/model/chart';
import { fontSize } from './axes';
import { element, fitted, textElement, textWidth } from './svg';

/** A name and its colour. */
export interface LegendEntry {
  readonly name: string;
  readonly color: string;
}

const SWATCH = 9;
const GAP = 5;
const BETWEEN = 16;
const LINE = 1.5;

interface Row {
  readonly entries: LegendEntry[];
  width: number;
}

/** Names in rows no wider than the chart. */
function rowsOf(entries: readonly LegendEntry[], width: number, size: number): Row[] {
  const rows: Row[] = [];
  for (const { name, color } of entries) {
    const entry = { name: fitted(name, width - SWATCH - GAP, size), color };
    const own = SWATCH + GAP + textWidth(entry.name, size);
    const last = rows[rows.length - 1];
    if (last && last.width + BETWEEN + own <= width) {
      last.entries.push(entry);
      last.width += BETWEEN + own;
    } else rows.push({ entries: [entry], width: own });
  }
  return rows;
}

/** Pixels a legend takes. */
export const legendHeight = (entries: readonly LegendEntry[], legend: ChartLegend, width: number): number =>
  legend.visible ? rowsOf(entries, width, fontSize(legend.font)).length * fontSize(legend.font) * LINE : 0;

/** The legend, its rows centred, from a line of pixels down. */
export function drawLegend(
  entries: readonly LegendEntry[],
  { font }: ChartLegend,
  { top, width }: { readonly top: number; readonly width: number },
): string {
  const size = fontSize(font);
  return rowsOf(entries, width, size)
    .map((row, index) => {
      const y = top + (index + 0.5) * size * LINE;
      let x = (width - row.width) / 2;
      const drawn = row.entries.map(({ name, color }) => {
        const swatch = element('rect', { x, y: y - SWATCH / 2, width: SWATCH, height: SWATCH, rx: 1.5, fill: color });
        const text = textElement(name, { x: x + SWATCH + GAP, y, size, color: font.color });
        x += SWATCH + GAP + textWidth(name, size) + BETWEEN;
        return swatch + text;
      });
      return drawn.join('');
    })
    .join('');
}
