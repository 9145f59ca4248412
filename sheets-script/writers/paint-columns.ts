import { coloursOfClass, columnOf, palette, type Box, type PlacedTable } from '../../core';
import type { Sketch, SketchedRule } from './sketch';

/** Class colours, changes, colour scales. Sheets has no data bars: a scale from white at zero shows the same. */
export function paintColumns(sketch: Sketch, placed: PlacedTable): void {
  const { block, body } = placed;
  block.columns.forEach(({ paint }, index) => {
    const box = columnOf(body, index);
    if (paint === 'bar') addRule(sketch, [box], { ...scale('#FFFFFF', palette.bar), fromZero: true });
    if (paint === 'class') addClasses(sketch, placed, index);
    if (paint === 'change') {
      addRule(sketch, [box], { rule: 'above-zero', colour: palette.rise });
      addRule(sketch, [box], { rule: 'below-zero', colour: palette.fall });
    }
  });
  const heat = block.columns.flatMap(({ paint }, index) => (paint === 'heat' ? [columnOf(body, index)] : []));
  if (heat.length > 0) addRule(sketch, heat, scale(palette.heat.low, palette.heat.high));
}

const scale = (low: string, high: string) => ({ rule: 'scale', low, high, fromZero: false }) as const;

/** One rule for every class that occurs. */
function addClasses(sketch: Sketch, { block, body }: PlacedTable, column: number): void {
  for (const text of new Set(block.rows.map((row) => row[column]))) {
    const colours = typeof text === 'string' ? coloursOfClass(text) : undefined;
    if (!colours) continue;
    const { fill, text: colour } = colours;
    addRule(sketch, [columnOf(body, column)], { rule: 'class', text: String(text), fill, colour });
  }
}

const addRule = ({ rules }: Sketch, boxes: readonly Box[], rule: SketchedRule): void =>
  void rules.push({ boxes, rule });
