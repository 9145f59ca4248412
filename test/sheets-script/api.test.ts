import { api } from '../../sheets-script/api';
import { fakeProperties, withServices } from './fake-services';

const { service } = fakeProperties();
const released: string[] = [];
let isFree = true;
const lock = { tryLock: () => isFree, releaseLock: () => void released.push('released') };
const values = [
  ['Дата', 'Клиент', 'Сумма'],
  [new Date(Date.UTC(2025, 0, 31)), 'Альфа', 100],
  [new Date(Date.UTC(2025, 1, 28)), 'Бета', '#N/A'],
];
const sheet = {
  getRange: (row: number, _column: number, rows: number) => ({
    getValues: () => values.slice(row - 1, row - 1 + rows),
  }),
};
withServices({
  SpreadsheetApp: {
    flush: () => undefined,
    getActiveSpreadsheet: () => ({
      getSpreadsheetTimeZone: () => 'Etc/UTC',
      getSpreadsheetLocale: () => 'uk_UA',
      getSheetByName: (name: string) => (name === 'Отгрузки' ? sheet : null),
    }),
  },
  Utilities: { formatDate: () => '+0000' },
  Session: { getActiveUserLocale: () => 'ru' },
  PropertiesService: service,
  LockService: { getDocumentLock: () => lock },
} as never);
beforeEach(() => {
  isFree = true;
  released.length = 0;
});

const place = { sheet: 'Отгрузки', address: 'A1:C3', top: 1, left: 1, rows: 3, columns: 3, ours: false };
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('rows cross as plain data: no dates, which Google would turn into no answer at all', () => {
  const reply = api('readGrid', place, { first: 0, count: 3 });
  expect(reply).toEqual({
    ok: true,
    value: {
      rows: [
        ['Дата', 'Клиент', 'Сумма'],
        [45688, 'Альфа', 100],
        [45716, 'Бета', '#N/A'],
      ],
      facts: { date1904: false, dateColumns: [0], dayFirst: true },
    },
  });
  expect(plain(reply)).toEqual(reply);
  expect(api('readGrid', place, { first: 1, count: 1 })).toEqual({
    ok: true,
    value: { rows: [[45688, 'Альфа', 100]], facts: null },
  });
});

test('settings are saved under the lock of the file and come back', () => {
  const saved = { version: 1, settings: { period: 'month' }, columns: {} } as const;
  expect(api('load')).toEqual({ ok: true, value: null });
  expect(api('save', saved)).toEqual({ ok: true, value: null });
  expect(released).toEqual(['released']);
  expect(api('load')).toEqual({ ok: true, value: saved });
});

test('what goes wrong comes back as a sentence that says what to do', () => {
  const gone = api('readGrid', { ...place, sheet: 'Архив' }, { first: 0, count: 3 });
  expect(gone).toEqual({ ok: false, problem: expect.stringMatching(/^Листа «Архив» больше нет\. Повторите/) });
  isFree = false;
  const busy = api('save', { version: 1, settings: {}, columns: {} });
  expect(busy).toEqual({ ok: false, problem: expect.stringMatching(/записывает кто-то другой\. Повторите/) });
  expect(released).toEqual([]);
});

test('also what nobody has foreseen', () => {
  expect(api('places')).toEqual({
    ok: false,
    problem: expect.stringMatching(/^Google Таблицы не справились: .+\. Повторите/),
  });
  expect(api('nothing' as 'places')).toMatchObject({ ok: false });
});
