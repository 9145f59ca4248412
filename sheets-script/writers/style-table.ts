import { alignmentOf, columnOf, palette, textColour, type PlacedTable } from '../../core';
import type { Sketch } from './sketch';

/** Header, rows and totals line; hairlines between the rows. */
export function styleTable({ looks }: Sketch, { block, header, body, totals, wraps }: PlacedTable): void {
  const { fill, text } = palette.header;
  const line = { side: 'bottom', colour: palette.header.line } as const;
  looks.push({ box: header, look: { fill, colour: text, bold: true, wraps: true, middle: true, edge: line } });
  const whole = { ...header, rows: 1 + body.rows + (totals ? 1 : 0) };
  block.columns.forEach((column, index) => {
    looks.push({ box: columnOf(whole, index), look: { align: alignmentOf(column) } });
    const wrap = wraps[index] ? ({ wraps: true } as const) : {};
    looks.push({ box: columnOf(body, index), look: { colour: textColour(column.paint), middle: true, ...wrap } });
  });
  if (body.rows > 1) looks.push({ box: body, look: { edge: { side: 'between', colour: palette.line } } });
  looks.push({ box: body, look: { edge: line } });
  if (totals)
    looks.push({
      box: totals,
      look: { bold: true, colour: palette.text, fill: palette.totals.fill, middle: true },
    });
}
