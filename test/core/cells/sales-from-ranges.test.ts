import { dayOfIso } from '../../../core/calendar/day';
import { salesFromRanges } from '../../../core/cells/sales-from-ranges';
import type { Sales } from '../../../core/tables/tables';
import { column } from './column';

const read = (ranges: Parameters<typeof salesFromRanges>[0]) => salesFromRanges(ranges) as Sales;
const namesIn = ({ client }: Sales) => Array.from(client.codes, (code) => client.names[code]);

test('a whole column with a header and blanks below is read up to its last client', () => {
  const blanks = new Array<null>(2000).fill(null);
  const sales = read({
    clients: column('Клиент', 'Мак', 'Астра', ...blanks),
    dates: column('Дата', 45992, '02.12.2025', ...blanks),
    amounts: column('Сумма', 100, '1 250,50 ₽', ...blanks),
    managers: column('Менеджер', 'Орлова', '', ...blanks),
  });
  expect(namesIn(sales)).toEqual(['Мак', 'Астра']);
  expect([...sales.day]).toEqual([dayOfIso('2025-12-01'), dayOfIso('2025-12-02')]);
  expect([...sales.amount]).toEqual([100, 1250.5]);
  expect([...sales.manager!.codes]).toEqual([0, -1]);
});

test('a client written two ways is one, shown as it was written first', () => {
  const sales = read({ clients: column('ООО «Мак»', ' ооо  «мак» ', 'Астра'), amounts: column(1, 2, 3) });
  expect(namesIn(sales)).toEqual(['ООО «Мак»', 'ООО «Мак»', 'Астра']);
});

test('rows with an error, without a client, an amount or a date, and totals are skipped', () => {
  const sales = read({
    clients: column('Мак', '#N/A', null, 'Астра', 'Роза', 'Лилия', 'Итого', 'Пион'),
    dates: column(45992, 45992, 45992, '#REF!', 45992, 'скоро', null, 45993),
    amounts: column(1, 2, 3, 4, '#DIV/0!', 6, 100, 8),
  });
  expect(namesIn(sales)).toEqual(['Мак', 'Пион']);
});

test('blanks that Excel hands over as zeros are no client', () => {
  const sales = read({ clients: column('Мак', 0, 'Астра', 0, 0), amounts: column(1, 0, 2, 0, 0) });
  expect(namesIn(sales)).toEqual(['Мак', 'Астра']);
});

test('ranges may be rows of cells', () => {
  expect(namesIn(read({ clients: [['Мак', 'Астра']], amounts: [[1, 2]] }))).toEqual(['Мак', 'Астра']);
});

test('unequal ranges, and ranges without a readable row, are problems', () => {
  expect(salesFromRanges({ clients: column('Мак', 'Астра'), amounts: column(1) })).toEqual({
    problem: 'unequal-ranges',
    first: 2,
    second: 1,
  });
  expect(salesFromRanges({ clients: column('Мак', null), amounts: column('Сумма', 5) })).toEqual({
    problem: 'no-rows',
    table: 'sales',
    skipped: 1,
  });
  expect(salesFromRanges({ clients: column(null, ''), amounts: column(null, null) })).toMatchObject({
    problem: 'no-rows',
  });
});
