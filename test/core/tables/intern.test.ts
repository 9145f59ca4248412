import fc from 'fast-check';
import type { Cell } from '../../../core/grid/cell';
import { cleanText, keyOf, textOf } from '../../../core/grid/cell-text';
import { internText } from '../../../core/tables/intern';
import { nameTable } from '../../../core/tables/name-table';

function intern(cells: readonly Cell[]) {
  const reader = internText();
  cells.forEach((cell, row) => {
    reader.read(cell);
    reader.keep(row);
  });
  const { codes, names } = reader.end(cells.length);
  return { codes: [...codes], names };
}

test('spellings that differ in case, white space and composition are one name, displayed as first seen', () => {
  const { codes, names } = intern([
    '  ООО\u00a0«Ромашка» ',
    'ООО «РОМАШКА»',
    'ооо  «ромашка»',
    'ООО\u2009«Ромашка»',
    'ООО\n«Ромашка»',
    'О\u200bОО «Ромашка»',
  ]);
  expect(codes).toEqual(Array(6).fill(0));
  expect(names).toEqual(['ООО «Ромашка»']);
  expect(intern(['и\u0306од', 'ЙОД', 'é', 'e\u0301', 'E\u0301'])).toEqual({
    codes: [0, 0, 1, 1, 1],
    names: ['йод', 'é'],
  });
});

test('similar names stay apart: ё and е, Latin and Cyrillic letters', () => {
  expect(intern(['Алёна', 'Алена', 'Acme', 'Асме']).codes).toEqual([0, 1, 2, 3]);
});

test('numbers, truth values, blanks and errors', () => {
  expect(intern([17850, '17850', 17850, true, 'true', null, '', ' \u00a0', '#N/A', 1.5, '1.5'])).toEqual({
    codes: [0, 0, 0, 1, 1, -1, -1, -1, -1, 2, 2],
    names: ['17850', 'TRUE', '1.5'],
  });
});

test('names of object members are names', () => {
  expect(intern(['__proto__', 'constructor', 'toString', '__PROTO__', 'hasOwnProperty']).codes).toEqual([
    0, 1, 2, 0, 3,
  ]);
});

test('a name whose row is not kept leaves no trace', () => {
  const reader = internText();
  reader.read('А');
  reader.read('Б');
  reader.keep(0);
  reader.read('А');
  reader.keep(1);
  expect(reader.end(2)).toEqual({ codes: Int32Array.of(0, 1), names: ['Б', 'А'] });
});

test('labels of totals and the header are pointed out', () => {
  const reader = internText({ labels: { header: 'Клиент' } });
  expect(['Итого', 'клиент', 'Ромашка', '#REF!', null].map((cell) => reader.read(cell))).toEqual([
    'totals',
    'header',
    'filled',
    'error',
    'blank',
  ]);
  reader.read('клиент');
  reader.keep(0);
  expect(reader.read('Клиент')).toBe('filled');
});

test('coding is what normalising every cell would give', () => {
  const letters = fc.constantFrom('а', 'А', 'Ё', 'ё', 'b', 'B', ' ', '\u00a0', 'é', 'e\u0301', 'Ж', 'ж', '1', '#');
  const texts = fc.array(
    fc.oneof(
      fc.array(letters, { maxLength: 4 }).map((all) => all.join('')),
      fc.integer({ min: 0, max: 20 }),
      fc.constant(null),
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(texts, (cells) => {
      const { codes, names } = intern(cells);
      const keys = cells.map((cell) => keyOf(cleanText(textOf(cell))));
      const distinct = [...new Set(keys.filter((key) => key !== ''))];
      expect(codes).toEqual(keys.map((key) => distinct.indexOf(key)));
      expect(names).toEqual(distinct.map((key) => cleanText(textOf(cells[keys.indexOf(key)]))));
    }),
  );
});

test('many names keep their codes while the table grows', () => {
  const table = nameTable();
  const name = (i: number) => `Клиент № ${i * 7919}`;
  for (let i = 0; i < 30_000; i++) if (table.find(name(i)) < 0) table.add();
  expect(
    Array.from({ length: 30_000 }, (_, i) => table.find(name(i).toUpperCase())).every((code, i) => code === i),
  ).toBe(true);
  expect(table.find('Клиент')).toBe(-1);
});
