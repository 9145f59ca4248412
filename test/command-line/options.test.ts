import { capabilities } from '../../core/capabilities.generated';
import { dayOf, languages } from '../../core';
import { readOptions, type Command } from '../../command-line/options';

const read = (...args: readonly string[]): Command =>
  readOptions(
    args,
    capabilities.filter(({ id }) => ['abc', 'xyz', 'rfm'].includes(id)),
  );

function optionsOf(...args: readonly string[]) {
  const command = read(...args);
  if (command.command !== 'analyse') throw new Error(JSON.stringify(command));
  return command.options;
}

function messageOf(...args: readonly string[]): string {
  const command = read(...args);
  if (command.command !== 'wrong') throw new Error(JSON.stringify(command));
  return command.message;
}

test('a file alone: every report, in Russian, into a copy beside it', () => {
  expect(optionsOf('sales.xlsx')).toEqual({
    input: 'sales.xlsx',
    out: 'sales-clientele.xlsx',
    json: null,
    language: 'ru',
    request: { reports: ['abc', 'xyz', 'rfm'], settings: {}, columns: {} },
  });
});

test.each([
  ['sales.csv', 'sales-clientele.xlsx'],
  ['март 2025.csv.gz', 'март 2025-clientele.xlsx'],
  ['C:\\data\\sales.v2.xlsx', 'C:\\data\\sales.v2-clientele.xlsx'],
  ['./dir.2025/sales', './dir.2025/sales-clientele.xlsx'],
  ['macros.xlsm', 'macros-clientele.xlsm'],
])('the copy of %s is called %s', (input, out) => expect(optionsOf(input).out).toBe(out));

test('every option', () => {
  const options = optionsOf(
    ...['sales.csv', '--out', 'result.xlsx', '--reports', 'abc, RFM', '--lang', 'EN', '--as-of', '2025-12-31'],
    ...['--set', 'thresholds=80,95', '--set=abc.measure=profit', '--sheet', 'Лист 1', '--json=-'],
    ...['--map', 'client=Точка = адрес', '--map', 'clients.manager=Кто ведёт', '--map', 'order='],
  );
  expect(options).toEqual({
    input: 'sales.csv',
    out: 'result.xlsx',
    json: '-',
    language: 'en',
    request: {
      reports: ['abc', 'rfm'],
      settings: { thresholds: '80,95', 'abc.measure': 'profit' },
      columns: { 'sales.client': 'Точка = адрес', 'clients.manager': 'Кто ведёт', 'sales.order': '' },
      asOf: dayOf(2025, 12, 31),
      sheet: 'Лист 1',
    },
  });
});

test('with JSON asked for and no --out, no copy is written', () => {
  expect(optionsOf('sales.csv', '--json', '-').out).toBeNull();
});

test('all reports, by name or left out', () => {
  expect(optionsOf('a.csv', '--reports', 'all').request.reports).toEqual(['abc', 'xyz', 'rfm']);
  expect(optionsOf('a.csv', '--reports', 'all,abc').request.reports).toEqual(['abc', 'xyz', 'rfm']);
});

test('--list and --help need no file', () => {
  expect(read('--list', '--lang', 'uk')).toEqual({ command: 'list', language: 'uk' });
  expect(read('-h')).toEqual({ command: 'help', language: 'ru' });
  expect(read('sales.csv', '--help', '--lang=en')).toEqual({ command: 'help', language: 'en' });
});

const wrongs: readonly (readonly [args: string, says: Readonly<Record<'ru' | 'uk' | 'en', string>>])[] = [
  ['', { ru: 'Укажите файл с продажами', uk: 'Укажіть файл із продажами', en: 'Name the file with the sales' }],
  [
    'a.csv b.csv',
    { ru: 'несколько: a.csv, b.csv', uk: 'кілька: a.csv, b.csv', en: 'several were named: a.csv, b.csv' },
  ],
  [
    'a.csv --color',
    { ru: 'Параметра --color нет. Есть: --out,', uk: 'Параметра --color немає', en: 'no option --color' },
  ],
  ['a.csv -x', { ru: 'Параметра -x нет', uk: 'Параметра -x немає', en: 'no option -x' }],
  ['a.csv --toString 5', { ru: 'Параметра --toString нет', uk: '--toString немає', en: 'no option --toString' }],
  ['a.csv --out', { ru: 'После --out нужно значение', uk: 'Після --out потрібне значення', en: '--out needs a value' }],
  ['a.csv --sheet --list', { ru: 'После --sheet нужно', uk: 'Після --sheet потрібне', en: '--sheet needs a value' }],
  ['a.csv --json=', { ru: 'После --json нужно', uk: 'Після --json потрібне', en: '--json needs a value' }],
  ['a.csv --list=да', { ru: '--list пишется без значения', uk: '--list пишеться без', en: '--list takes no value' }],
  ['a.csv --as-of 31.12.2025', { ru: '--as-of 2025-12-31', uk: '--as-of 2025-12-31', en: '--as-of 2025-12-31' }],
  ['a.csv --as-of 2025-02-30', { ru: '«2025-02-30»', uk: '«2025-02-30»', en: '“2025-02-30”' }],
  ['a.csv --set thresholds', { ru: 'Напишите ключ=значение', uk: 'Напишіть ключ=значення', en: 'Write key=value' }],
  [
    'a.csv --map =Клиент',
    { ru: 'например: --map client=', uk: 'наприклад: --map client=', en: 'example: --map client=' },
  ],
  [
    'a.csv --map buyer=Клиент',
    { ru: 'Роли «buyer»', uk: 'Ролі «buyer»', en: 'no role “buyer”. There are: day, client, amount' },
  ],
  ['a.csv --map clients.mood=Х', { ru: 'clients.manager', uk: 'clients.manager', en: 'no role “clients.mood”' }],
];

test.each(wrongs)('«%s» is answered in the chosen language, with what to write instead', (args, says) => {
  const typed = args.split(' ').filter((arg) => arg !== '');
  for (const language of languages) expect(messageOf('--lang', language, ...typed)).toContain(says[language]);
  for (const language of languages) expect(messageOf('--lang', language, ...typed)).not.toMatch(/[{}]|undefined/);
});

test('a language nobody has is answered in all three', () => {
  const message = messageOf('a.csv', '--lang', 'de');
  expect(message.split('\n')).toHaveLength(3);
  for (const line of message.split('\n')) expect(line).toMatch(/de.*--lang ru.*--lang uk.*--lang en/);
});
