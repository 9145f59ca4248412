import { existsSync } from 'node:fs';
import { writeXlsx } from 'hucre';
import { languages } from '../../core';
import { DONE, UNUSABLE_INPUT, WRONG_OPTIONS } from '../../command-line/run-command';
import { analyze, Folder, salesText } from './command';

const folder = new Folder();
const sales = folder.write('sales.csv', salesText);

test('0: the reports are made; what was read and where they are is said in the chosen language', async () => {
  const russian = await analyze(sales);
  expect(russian).toEqual({ code: DONE, out: '', said: expect.stringContaining('прочитано строк: 23, пропущено: 2') });
  expect(russian.said).toContain(`Готово: ${folder.at('sales-clientele.xlsx')}`);
  const ukrainian = await analyze(sales, '--lang', 'uk', '--reports', 'abc');
  expect(ukrainian.said).toContain('прочитано рядків: 23, пропущено: 2');
  const english = await analyze(sales, '--lang', 'en', '--reports', 'abc', '--out', folder.at('en.xlsx'));
  expect(english.said).toContain('rows read: 23, skipped: 2');
});

test('0 although one report has no answer; the reason is said', async () => {
  const short = folder.write('short.csv', 'Дата;Клиент;Сумма\n12.03.2025;Ромашка;100\n');
  const { code, said } = await analyze(short, '--reports', 'abc,migration', '--out', folder.at('short.xlsx'));
  expect(code).toBe(DONE);
  expect(said).toMatch(/^Миграция: .*период/m);
});

test('0: a text is read as one whatever bytes of a workbook it begins with', async () => {
  const rows = 'Код;Дата;Клиент;Сумма\nPK-1;12.03.2025;Ромашка;100\n';
  const latin = folder.write('pk.csv', rows.replace('Код', 'PK'));
  const russian = folder.write(
    'rp.csv',
    Uint8Array.from([0xd0, 0xcf, ...Buffer.from(';Date;Client;Amount\n1;2025-03-12;Acme;5\n')]),
  );
  for (const file of [latin, russian])
    expect(await analyze(file, '--reports', 'abc', '--json', '-')).toMatchObject({ code: DONE });
});

test('1: no report has an answer', async () => {
  const { code } = await analyze(folder.at('short.csv'), '--reports', 'migration', '--out', folder.at('none.xlsx'));
  expect(code).toBe(UNUSABLE_INPUT);
});

test.each([
  ['missing.xlsx', null, 'нет'],
  ['empty.csv', '', 'Продажи не найдены'],
  ['header.csv', 'Дата;Клиент;Сумма\n', 'Нет ни одной строки'],
  ['clientless.csv', 'Дата;Товар;Сумма\n12.03.2025;Стул;1\n', 'Указать столбец: --map client=Заголовок'],
  ['text.xlsx', salesText, 'не книга Excel'],
  ['old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), '.xls'],
  ['picture.csv', Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 256), 'не книга Excel'],
  ['cut.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), 'повреждён'],
])('1: %s can’t be used; one sentence says what to do, and nothing is written', async (name, content, says) => {
  if (content !== null) folder.write(name, content);
  for (const language of languages) {
    const { code, out, said } = await analyze(
      folder.at(name),
      '--lang',
      language,
      '--out',
      folder.at(`${name}.out.xlsx`),
    );
    expect({ code, out }).toEqual({ code: UNUSABLE_INPUT, out: '' });
    expect(said).not.toMatch(/[{}]|undefined|Error|\n/);
    if (language === 'ru') expect(said).toContain(says);
  }
  expect(existsSync(folder.at(`${name}.out.xlsx`))).toBe(false);
});

test('1: a folder instead of a file, and a workbook with a password', async () => {
  expect(await analyze(folder.path)).toMatchObject({
    code: UNUSABLE_INPUT,
    said: expect.stringContaining('это папка'),
  });
  const sheets = [{ name: 'Продажи', rows: [['Дата', 'Клиент', 'Сумма']] }];
  const locked = folder.write(
    'locked.xlsx',
    await writeXlsx({ sheets, encryption: { password: '1', spinCount: 1000 } }),
  );
  expect(await analyze(locked)).toMatchObject({
    code: UNUSABLE_INPUT,
    said: expect.stringContaining('снимите пароль'),
  });
});

test.each([
  [['--reports', 'abc,abd'], 'Отчёта «abd» нет. Есть: abc, xyz'],
  [['--set', 'threshold=80'], 'Настройки «threshold» нет. Есть: '],
  [['--set', 'rfm.thresholds=80'], 'Настройки «rfm.thresholds» нет'],
  [['--set', 'thresholds=95,80'], 'Настройка «thresholds» не может быть «95,80»'],
  [['--set', 'abc.method=best'], 'Допустимо: cumulative'],
  [['--set', 'bins=2'], 'Допустимо: 3…5'],
  [['--sheet', 'Лист 2'], 'Листа «Лист 2» нет. Есть: sales'],
  [['--map', 'client=Покупатель'], 'Заголовка «Покупатель» нет. Есть: Дата, Клиент'],
  [['--colour'], 'Параметра --colour нет'],
  [['other.csv'], 'Файл нужен один'],
])('2: %j is refused with what there is instead, and nothing is written', async (args, says) => {
  const wanted = folder.at('refused.xlsx');
  const answer = await analyze(sales, '--out', wanted, ...args);
  expect(answer).toMatchObject({ code: WRONG_OPTIONS, out: '', said: expect.stringContaining(says) });
  expect(existsSync(wanted)).toBe(false);
});

test('--list names every report and setting, --help every option; both on standard output', async () => {
  const list = await analyze('--list', '--lang', 'en');
  expect(list).toMatchObject({ code: DONE, said: '' });
  for (const id of ['abc', 'xyz', 'abc-xyz', 'rfm', 'migration', 'portfolio-quality'])
    expect(list.out).toMatch(new RegExp(`^${id} – `, 'm'));
  expect(list.out).toContain('abc.thresholds – ');
  expect(list.out).toContain('abc.measure [revenue|profit|');
  for (const language of languages) {
    const help = await analyze('--help', '--lang', language);
    expect(help).toMatchObject({ code: DONE, said: '' });
    for (const option of ['out', 'reports', 'lang', 'as-of', 'set', 'sheet', 'map', 'json', 'list'])
      expect(help.out).toContain(`--${option}`);
  }
});
