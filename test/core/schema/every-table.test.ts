import { matchHeader } from '../../../core/grid/match-header';
import { isProblem } from '../../../core/problem';
import { readTables } from '../../../core/reading/read-tables';
import { columnsOf, requiredColumns, tableLabel, tableNames } from '../../../core/schema/schema';
import { declaredTables } from '../../../core/schema/tables.generated';
import { finishNow } from '../../../core/steps';
import { languages } from '../../../core/words/language';
import { everyRole, fixtureSheet } from '../fixture-tables';
import { memoryHost, type MemorySheet } from '../memory-host';

function read(...sheets: readonly MemorySheet[]) {
  const found = finishNow(readTables(memoryHost(...sheets), {}, everyRole));
  if (isProblem(found)) throw new Error(JSON.stringify(found));
  return found;
}

test.each(languages)('in %s every table of a workbook is found on its own sheet, whole', (language) => {
  const { sources, alsoSales } = read(...tableNames.map((table) => fixtureSheet(table, language)));
  for (const table of tableNames) {
    const { label, fixture } = declaredTables[table];
    const [source, ...others] = sources[table] ?? [];
    expect([table, source?.sheet, source?.reading.read, others.length]).toEqual([
      table,
      label[language],
      fixture.length,
      0,
    ]);
  }
  expect(alsoSales).toEqual([]);
});

describe.each(tableNames)('%s', (table) => {
  test.each(languages)('alone in a workbook, in %s, is taken for nothing else', (language) => {
    const { tables } = read(fixtureSheet(table, language));
    expect(tables[table]?.rows).toBe(declaredTables[table].fixture.length);
    // a list of payments that is alone may be all the sales there are
    const others = Object.keys(tables).filter((name) => name !== table && !(table === 'payments' && name === 'sales'));
    expect(others).toEqual([]);
  });

  test.each(languages)('the labels of its columns in %s are headers that it understands', (language) => {
    for (const [name, { label }] of Object.entries(columnsOf(table))) {
      const meant = [...matchHeader(label[language], table)].sort((a, b) => b[1] - a[1])[0];
      expect([label[language], meant?.[0]]).toEqual([label[language], name]);
    }
  });

  test('says everything in three languages and has rows with what it requires', () => {
    for (const { label } of [{ label: tableLabel(table) }, ...Object.values(columnsOf(table))]) {
      expect(label.en).not.toMatch(/[а-яёіїєґ]/i);
      expect(label.uk).not.toMatch(/[ыэъё]/i);
      expect(label.ru).not.toMatch(/[іїєґ]/i);
    }
    for (const row of declaredTables[table].fixture)
      for (const column of requiredColumns(table)) expect(row[column as keyof typeof row]).toBeDefined();
  });
});

test('sheets whose names say nothing are told by their columns', () => {
  const told = tableNames.filter((table) => table !== 'payments');
  const { sources } = read(...told.map((table, i) => ({ ...fixtureSheet(table), name: `Таблица ${'АБВГДЕЖЗИК'[i]}` })));
  expect(told.map((table) => [table, sources[table]?.[0].sheet])).toEqual(
    told.map((table, i) => [table, `Таблица ${'АБВГДЕЖЗИК'[i]}`]),
  );
});

test('scores that are none are left out with the reason, and a client without one was asked', () => {
  const rows = [
    ['Дата', 'Клиент', 'Оценка'],
    ['2025-10-01', 'Ромашка', 9],
    ['2025-10-02', 'Лютик', 11],
    ['2025-10-03', 'Мак', 7.5],
    ['2025-10-04', 'Астра', null],
    ['2025-10-05', 'Ирис', 'нет'],
    ['Итого', null, null],
  ];
  const { tables, sources } = read({ name: 'Опрос', rows });
  expect(Array.from(tables.survey!.score)).toEqual([9, NaN]);
  expect(sources.survey![0].reading.skipped.map(({ row, reason }) => [row, reason])).toEqual([
    [3, 'bad-value'],
    [4, 'bad-value'],
    [6, 'bad-value'],
    [7, 'totals'],
  ]);
});
