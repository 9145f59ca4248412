import type { TableBlock } from '../../../../core/blocks/blocks';
import { report } from '../../../../core/capabilities/migration/blocks';
import type { MigrationResult } from '../../../../core/classes/periods/migration';
import type { Language } from '../../../../core/words/language';
import { wordsIn } from '../../../../core/words/words';
import { migrate, sold } from './quarters';

const result = migrate([
  ...sold('Q2', { Давний: 10 }, 'Иванов'),
  ...sold('Q3', { Альфа: 600, Бета: 150, Вега: 140, Гамма: 110 }, 'Иванов'),
  ...sold('Q4', { Альфа: 1000, Бета: 160, Давний: 20 }, 'Иванов'),
  ...sold('Q4', { Вега: 140 }, 'Петрова'),
]);
const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const notes = (given: MigrationResult, language: Language = 'ru') =>
  report(given, wordsIn(language)).flatMap((block) =>
    block.block === 'note' ? [`${block.tone}: ${plain(block.text)}`] : [],
  );
const table = (name: string, given = result) =>
  report(given, wordsIn('ru')).find((block): block is TableBlock => block.block === 'table' && block.name === name);

test('the story in words', () => {
  expect(notes(result)).toEqual([
    'plain: Выручка: было 1 000, стало 1 320, изменение +320 (+32,0 %).',
    'warning: Из 2 клиентов A в классе осталось 1, ниже опустилось 1, перестало покупать 0. Вошло в A 0. Больше нет в A: Бета (теперь B: сдвинулась граница).',
    'plain: 2 клиента сменили класс только потому, что сдвинулась граница (вверх: 0, вниз: 2): по прежним границам перехода не было бы.',
    'plain: Сменили менеджера: 1 клиент. По менеджерам это «принято» и «передано»; переход между классами не засчитан никому.',
  ]);
  expect(notes(result, 'en')[1]).toBe(
    'warning: Of 2 A clients, 1 stayed in A, 1 moved down and 0 stopped buying. 0 clients entered A. No longer in A: Бета (now B: the threshold moved).',
  );
  expect(notes(result, 'uk')[2]).toMatch(/^plain: 2 клієнти змінили клас лише тому, що зсунулася межа/);
});

test('a long list of names is cut short', () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`Клиент ${i + 1}`, 100 + i]));
  const [, story] = notes(migrate([...sold('Q3', many), ...sold('Q4', { Другой: 5000 })]));
  expect(story).toMatch(/Больше нет в A: Клиент 9 \(нет продаж, −108\), .* и ещё 1\.$/);
});

test('the list says what happened to each client and why', () => {
  const list = table('clients')!;
  const column = (key: string) => list.columns.findIndex((one) => one.key === key);
  const line = (client: string) => {
    const row = list.rows.find((one) => one[0] === client)!;
    return ['manager', 'from', 'to', 'direction', 'change', 'why'].map((key) => row[column(key)]);
  };
  expect(list.list).toBe(true);
  expect(line('Бета')).toEqual([
    'Иванов',
    'A',
    'B',
    'понизил класс',
    10,
    'Сдвинулась граница: по прежним границам был бы A.',
  ]);
  expect(line('Гамма')).toEqual(['Иванов', 'C', '—', 'потерян', -110, 'Продаж в периоде нет.']);
  expect(line('Давний')).toEqual(['Иванов', '—', 'C', 'вернулся', 20, 'Снова покупает после перерыва.']);
  expect(line('Вега')).toEqual([
    'Петрова',
    'B',
    'C',
    'понизил класс',
    0,
    'Сдвинулась граница: по прежним границам был бы B. Передан: Иванов → Петрова.',
  ]);
});

test('the matrix on the sheet names its rows and columns and adds up', () => {
  const { columns, rows, totals } = table('abc')!;
  expect(columns.map(({ header }) => header)).toEqual(['Было ↓ стало →', 'A', 'B', 'C', 'Ушли', 'Всего']);
  expect(rows).toEqual([
    ['A', 1, 1, 0, 0, 2],
    ['B', 0, 0, 1, 0, 1],
    ['C', 0, 0, 0, 1, 1],
    ['Не покупали', 0, 0, 1, null, 1],
  ]);
  expect(totals).toEqual(['Всего', 1, 1, 2, 1, 5]);
});

test('without managers there is no table of them, and a note says how to get it', () => {
  const bare = migrate([...sold('Q3', { Альфа: 5 }), ...sold('Q4', { Альфа: 5 })]);
  expect(table('managers', bare)).toBeUndefined();
  expect(notes(bare)).toContainEqual(expect.stringMatching(/^plain: Менеджеры в данных не указаны/));
  expect(table('managers')!.rows.map(([manager]) => manager)).toEqual(['Иванов', 'Петрова']);
});

test('earlier steps get a line each', () => {
  const given = migrate([...sold('Q2', { Альфа: 5 }), ...sold('Q3', { Альфа: 9 }), ...sold('Q4', { Бета: 5 })], {
    settings: { periods: 3 },
  });
  expect(table('steps', given)!.rows).toEqual([
    ['3 кв. 2025', 0, 0, 0, 0, 0, 4],
    ['4 кв. 2025', 0, 0, 1, 0, 1, -4],
  ]);
  expect(table('steps')).toBeUndefined();
});
