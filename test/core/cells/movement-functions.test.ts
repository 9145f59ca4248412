import type { Cells } from '../../../core/blocks/blocks';
import { functions as migrationFunctions } from '../../../core/capabilities/migration/functions';
import { functions as portfolioFunctions } from '../../../core/capabilities/portfolio-quality/functions';
import { dayOfIso } from '../../../core/calendar/day';
import { column, functionNamed } from './column';

const migrationTable = functionNamed(migrationFunctions, 'MIGRATIONTABLE');
const portfolioTable = functionNamed(portfolioFunctions, 'PORTFOLIOTABLE');

const rows = [
  ['А', '2025-01-15', 700, 'Орлова'],
  ['Б', '2025-02-15', 200, 'Бондарь'],
  ['В', '2025-03-15', 100, ''],
  ['А', '2025-04-15', 100, 'Орлова'],
  ['Б', '2025-05-15', 800, 'Бондарь'],
  ['Г', '2025-06-30', 100, 'Орлова'],
] as const;
const clients = column(...rows.map(([client]) => client));
const dates = column(...rows.map(([, day]) => dayOfIso(day)));
const amounts = column(...rows.map(([, , amount]) => amount));
const managers = column(...rows.map(([, , , manager]) => manager));

test('MIGRATIONTABLE: every client with its classes before and after, the largest change first', () => {
  expect(migrationTable.cells([clients, dates, amounts])).toEqual([
    ['А', 'A', 'C', 'понизил класс', 700, 100, -600],
    ['Б', 'B', 'A', 'повысил класс', 200, 800, 600],
    ['В', 'C', null, 'потерян', 100, null, -100],
    ['Г', null, 'C', 'новый', null, 100, 100],
  ]);
});

test('MIGRATIONTABLE: with managers there is a column for them, and a language gives headers and words', () => {
  const table = migrationTable.cells([clients, dates, amounts, managers, undefined, undefined, [['en']]]) as Cells;
  expect(table.map((row) => row[row.length - 1])).toEqual(['Manager', 'Орлова', 'Бондарь', 'No manager', 'Орлова']);
  expect(table[1]![3]).toBe('moved down');
});

test('MIGRATIONTABLE: the period by its key or its name', () => {
  const byMonth = migrationTable.cells([clients, dates, amounts, undefined, undefined, [['month']]]);
  expect(byMonth).toEqual([
    ['Б', 'A', null, 'потерян', 800, null, -800],
    ['Г', null, 'A', 'новый', null, 100, 100],
  ]);
  expect(migrationTable.cells([clients, dates, amounts, undefined, undefined, [['Місяць']]])).toEqual(byMonth);
  expect(migrationTable.cells([clients, dates, amounts, undefined, undefined, [['decade']]])).toMatchObject({
    problem: 'bad-setting',
    setting: 'period',
  });
});

test('MIGRATIONTABLE: too few complete periods are a problem that names a shorter one', () => {
  expect(migrationTable.cells([clients, dates, amounts, undefined, undefined, [['year']]])).toMatchObject({
    problem: 'too-few-periods',
    shorter: 'quarter',
  });
});

test('PORTFOLIOTABLE: a row for each manager and period, the same table as in the report', () => {
  const table = portfolioTable.cells([clients, dates, amounts, managers, undefined, undefined, [['en']]]) as Cells;
  expect(table[0]!.slice(0, 9)).toEqual(['Manager', 'Period', 'Clients', 'A', 'B', 'C', 'X', 'Y', 'Z']);
  expect(table.slice(1).map((row) => row.slice(0, 6))).toEqual([
    ['Бондарь', 'Q1 2025', 1, 0, 1, 0],
    ['Бондарь', 'Q2 2025', 1, 1, 0, 0],
    ['Орлова', 'Q1 2025', 1, 1, 0, 0],
    ['Орлова', 'Q2 2025', 2, 0, 0, 2],
    ['No manager', 'Q1 2025', 1, 0, 0, 1],
    ['No manager', 'Q2 2025', 0, 0, 0, 0],
  ]);
});

test('PORTFOLIOTABLE: managers are required', () => {
  expect(portfolioTable.cells([clients, dates, amounts])).toEqual({
    problem: 'bad-argument',
    argument: 'managers',
    expected: 'A2:A100',
  });
});
