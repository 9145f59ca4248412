import { dayOfIso } from '../../../core/calendar/day';
import { managerBook, managerLabel, managersIn } from '../../../core/clients/managers';
import type { Clients } from '../../../core/tables/tables';
import { wordsIn } from '../../../core/words/words';
import { clientTable } from '../capabilities/migration/quarters';
import { salesOf, type SaleRow } from '../sales-of';

const span = { from: dayOfIso('2025-07-01'), to: dayOfIso('2025-10-01') };
const managers = (rows: readonly SaleRow[], clients?: Clients) => {
  const sales = salesOf(rows);
  const book = managerBook(sales, clients);
  return Object.fromEntries(
    Array.from(managersIn(sales, book, span), (own, client) => [sales.client.names[client], book.names[own]]),
  );
};
const sale = (client: string, day: string, manager?: string): SaleRow => ({
  client,
  day,
  amount: 1,
  ...(manager !== undefined && { manager }),
});

test('the manager of the latest sale in the span, whatever the order of rows', () => {
  expect(
    managers([
      sale('Альфа', '2025-09-10', 'Петрова'),
      sale('Альфа', '2025-08-01', 'Иванов'),
      sale('Альфа', '2025-11-01', 'Коваль'),
    ]),
  ).toEqual({ Альфа: 'Петрова' });
});

test('the later row where two sales fall on one day', () => {
  const day = '2025-09-10';
  expect(managers([sale('Альфа', day, 'Иванов'), sale('Альфа', day, 'Петрова')])).toEqual({ Альфа: 'Петрова' });
  expect(managers([sale('Альфа', day, 'Петрова'), sale('Альфа', day, 'Иванов')])).toEqual({ Альфа: 'Иванов' });
});

test('the client table where the latest sale names nobody, otherwise nobody', () => {
  const rows = [
    sale('Альфа', '2025-08-01', 'Иванов'),
    sale('Альфа', '2025-09-01'),
    sale('Бета', '2025-09-01'),
    sale('Вега', '2025-12-01', 'Иванов'),
  ];
  const clients = clientTable([
    ['Альфа', 'Коваль'],
    ['Вега', 'Петрова'],
    ['Гамма', 'Петрова'],
  ]);
  expect(managers(rows, clients)).toEqual({ Альфа: 'Коваль', Бета: 'unassigned', Вега: 'Петрова' });
});

test('names match across the tables without regard to case and white space', () => {
  const rows = [sale('ООО «Альфа»', '2025-08-01'), sale('Бета', '2025-08-01', 'Иванов Сергей')];
  const clients = clientTable([['ооо\u00a0«АЛЬФА» ', 'ИВАНОВ  Сергей']]);
  expect(managers(rows, clients)).toEqual({ 'ООО «Альфа»': 'Иванов Сергей', Бета: 'Иванов Сергей' });
});

test('a client listed twice belongs to the first manager named', () => {
  const clients = clientTable([
    ['Альфа', undefined],
    ['Альфа', 'Иванов'],
    ['Альфа', 'Петрова'],
  ]);
  expect(managers([sale('Альфа', '2025-08-01')], clients)).toEqual({ Альфа: 'Иванов' });
});

test('nobody has a name in every language', () => {
  const labels = (['ru', 'uk', 'en'] as const).map((language) => managerLabel('unassigned', wordsIn(language)));
  expect(labels).toEqual(['Без менеджера', 'Без менеджера', 'No manager']);
  expect(managerLabel('Иванов', wordsIn('en'))).toBe('Иванов');
});
