import type { Font } from '../../core';

/** One format for all cells of a range; Excel takes a single code for the whole. */
export function setNumberFormat(range: Excel.Range, code: string): void {
  range.numberFormat = code as unknown as string[][];
}

export function setFont({ format }: Excel.Range, { size, bold }: Font, colour: string): void {
  format.font.size = size;
  format.font.bold = bold;
  format.font.color = colour;
}

type Side = 'EdgeLeft' | 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal';

export function setEdge(
  range: Excel.Range,
  side: Side,
  line: { color: string; weight: 'Thin' | 'Medium' | 'Thick' },
): void {
  const border = range.format.borders.getItem(side);
  border.style = 'Continuous';
  border.color = line.color;
  border.weight = line.weight;
}
