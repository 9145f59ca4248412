import type { Column, Paint, Value } from '../../../core';
import { classColours, palette } from '../../../core/blocks/palette';
import type { ConditionalFormat } from '../../../embedded/workbook/model/conditional-format';
import { expectNothingMissing, openExcel } from '../open-excel';

afterEach(expectNothingMissing);

const painted = (key: string, paint: Paint, format: Column['format'] = 'number'): Column => ({
  key,
  header: key,
  format,
  paint,
});

async function rulesOf(
  columns: readonly Column[],
  rows: readonly (readonly Value[])[],
): Promise<readonly ConditionalFormat[]> {
  const { write, sheet } = openExcel();
  await write('ABC', { block: 'table', name: 't', columns, rows });
  return sheet('ABC').conditionalFormats;
}

test('every class that occurs has a rule in its colours', async () => {
  const rules = await rulesOf([painted('class', 'class', 'text')], [['A'], ['C'], ['A'], ['AX'], ['—'], [null]]);
  const colours = rules.map(({ rule }) =>
    rule.type === 'CellValue' ? [rule.formula1, rule.style['fill.color'], rule.style['font.color']] : [],
  );
  expect(colours).toHaveLength(3);
  expect(colours).toEqual(
    expect.arrayContaining([
      ['="A"', classColours.A!.fill, classColours.A!.text],
      ['="C"', classColours.C!.fill, classColours.C!.text],
      ['="AX"', classColours.A!.fill, classColours.A!.text],
    ]),
  );
  expect(rules[0]!.area).toEqual({ row: 1, column: 0, rows: 6, columns: 1 });
});

test('one colour scale spans all heat columns, also where another column stands between', async () => {
  const rules = await rulesOf(
    [painted('a', 'heat'), painted('b', 'heat'), { key: 'c', header: 'c', format: 'text' }, painted('d', 'heat')],
    [
      [1, 5, 'x', null],
      [2, 3, 'y', 9],
    ],
  );
  expect(rules.map(({ area }) => [area.column, area.columns]).sort()).toEqual([
    [0, 2],
    [3, 1],
  ]);
  for (const { rule } of rules) {
    expect(
      rule.type === 'ColorScale'
        ? rule.points.map(({ formula, color }) => [Number(String(formula).replace('=', '')), color])
        : [],
    ).toEqual([
      [1, palette.heat.low],
      [9, palette.heat.high],
    ]);
  }
});

test('heat columns without a number get no scale', async () => {
  expect(await rulesOf([painted('a', 'heat')], [[null], ['—']])).toEqual([]);
});

test('a bar column has plain data bars', async () => {
  const [bar] = await rulesOf([painted('sum', 'bar', 'money')], [[1], [2]]);
  expect(bar!.rule).toMatchObject({ type: 'DataBar', fillColor: palette.bar, gradient: false });
});

test('bars begin at zero, so that the least value has one too, but where amounts are negative', async () => {
  const [shares] = await rulesOf([painted('share', 'bar', 'percent')], [[0.35], [0.5], [null]]);
  expect(shares!.rule).toMatchObject({ lower: { type: 'Number', formula: '0' } });
  const [changes] = await rulesOf([painted('sum', 'bar', 'money')], [[-1], [2]]);
  expect(changes!.rule).not.toMatchObject({ lower: { type: 'Number' } });
});

test('changes carry a sign and are green above nought and red below', async () => {
  const { write, sheet, style } = openExcel();
  await write('ABC', {
    block: 'table',
    name: 't',
    columns: [painted('change', 'change', 'integer')],
    rows: [[5], [-5], [0]],
  });
  expect(style('ABC', 'A2').numberFormat).toBe('+#,##0;-#,##0;#,##0');
  const colours = sheet('ABC').conditionalFormats.map(({ rule }) =>
    rule.type === 'CellValue' ? [rule.operator, rule.style['font.color']] : [],
  );
  expect(colours).toEqual(
    expect.arrayContaining([
      ['GreaterThan', palette.rise],
      ['LessThan', palette.fall],
    ]),
  );
});

test('warnings are red', async () => {
  const { write, style } = openExcel();
  await write('ABC', {
    block: 'table',
    name: 't',
    columns: [painted('warning', 'warning', 'text')],
    rows: [['стало хуже']],
  });
  expect(style('ABC', 'A2')['font.color']).toBe(palette.warning);
});
