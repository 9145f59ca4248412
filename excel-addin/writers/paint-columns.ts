import { coloursOfClass, columnOf, palette, type PlacedTable } from '../../core';
import { rangeOf, type Canvas } from './canvas';

/** Bars, colour scale, class colours and changes, as conditional formats: they follow when the user sorts or corrects a value. */
export function paintColumns(canvas: Canvas, placed: PlacedTable): void {
  const { block, body } = placed;
  block.columns.forEach(({ paint }, index) => {
    const range = rangeOf(canvas, columnOf(body, index));
    if (paint === 'bar') addBars(range, placed, index);
    if (paint === 'class') addClasses(range, placed, index);
    if (paint === 'change') addChanges(range);
  });
  addHeat(canvas, placed);
}

/** From zero where nothing is below it: from the least value on, that value would have no bar. */
function addBars(range: Excel.Range, { block }: PlacedTable, column: number): void {
  const { dataBar } = range.conditionalFormats.add('DataBar');
  if (block.rows.every((row) => !(Number(row[column]) < 0))) dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
  dataBar.positiveFormat.fillColor = palette.bar;
  dataBar.positiveFormat.gradientFill = false;
}

/** One rule for every class that occurs. */
function addClasses(range: Excel.Range, { block }: PlacedTable, column: number): void {
  for (const text of new Set(block.rows.map((row) => row[column]))) {
    const colours = typeof text === 'string' ? coloursOfClass(text) : undefined;
    if (!colours) continue;
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.rule = { formula1: `="${String(text)}"`, operator: 'EqualTo' };
    cellValue.format.fill.color = colours.fill;
    cellValue.format.font.color = colours.text;
  }
}

function addChanges(range: Excel.Range): void {
  for (const [operator, color] of [
    ['GreaterThan', palette.rise],
    ['LessThan', palette.fall],
  ] as const) {
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.rule = { formula1: '=0', operator };
    cellValue.format.font.color = color;
  }
}

/** One scale over all columns of the table that are painted so, wherever they stand. */
function addHeat(canvas: Canvas, { block, body }: PlacedTable): void {
  const columns = block.columns.flatMap(({ paint }, index) => (paint === 'heat' ? [index] : []));
  const numbers = block.rows.flatMap((row) =>
    columns.map((column) => row[column]).filter((value) => typeof value === 'number'),
  );
  if (numbers.length === 0) return;
  const least = numbers.reduce((a, b) => Math.min(a, b));
  const greatest = numbers.reduce((a, b) => Math.max(a, b));
  for (const box of runsOf(columns).map(({ first, count }) => ({
    ...body,
    column: body.column + first,
    columns: count,
  }))) {
    rangeOf(canvas, box).conditionalFormats.add('ColorScale').colorScale.criteria = {
      minimum: { type: 'Number', formula: String(least), color: palette.heat.low },
      maximum: { type: 'Number', formula: String(greatest), color: palette.heat.high },
    };
  }
}

/** Neighbouring columns together. */
function runsOf(columns: readonly number[]): readonly { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === column) last.count++;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}
