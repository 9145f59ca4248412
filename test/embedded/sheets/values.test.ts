import { expectNothingMissing, openScript } from './open-script';

afterEach(expectNothingMissing);

/** What `A1` holds after a value was put in it. */
function entered(value: unknown, { format = 'General', locale = 'ru_RU' } = {}) {
  const { run, sheet } = openScript({ locale });
  sheet.numberFormats.set({ row: 0, column: 0, rows: 1, columns: 1 }, format);
  run(`cells('A1').setValues([[${JSON.stringify(value)}]])`);
  return { value: sheet.values[0]?.[0] ?? null, formula: sheet.formulas.get(0), format: sheet.numberFormats.at(0, 0) };
}

test.each([
  ['Север', 'Север'],
  ['', null],
  [null, null],
  [true, true],
  [12.5, 12.5],
  ["'00123", '00123'],
  ["'=A1", '=A1'],
  ["''тире", "'тире"],
  ['00123', 123],
  ['1 234,5', 1234.5],
  ['1,5e3', 1500],
  ['.5', '.5'],
  ['ИСТИНА', true],
  ['12.03.2025 ООО', '12.03.2025 ООО'],
  ['31.02.2025', '31.02.2025'],
  ['=', '='],
])('%p in a Russian file becomes %p', (value, kept) => {
  expect(entered(value)).toMatchObject({ value: kept, formula: undefined });
});

test.each([
  ['12%', 0.12, '0%'],
  ['12.03.2025', 45728, 'dd.mm.yyyy'],
  ['2025-03-12', 45728, 'yyyy-mm-dd'],
  ['12/03/25', 45728, 'dd.mm.yyyy'],
  ['6:00', 0.25, 'H:mm'],
  ['12.03.2025 12:00', 45728.5, 'dd.mm.yyyy H:mm:ss'],
  ['5 000 ₽', 5000, '#,##0.00 "₽"'],
])('%p becomes a number and gets a format', (value, kept, format) => {
  expect(entered(value)).toEqual({ value: kept, formula: undefined, format });
});

test('days and numbers are read as the file’s locale writes them', () => {
  expect(entered('3/12/2025', { locale: 'en_US' }).value).toBe(45728);
  expect(entered('12/3/2025', { locale: 'en_GB' }).value).toBe(45728);
  expect(entered('1,234.5', { locale: 'en_US' }).value).toBe(1234.5);
  expect(entered('1,234.5').value).toBe('1,234.5');
});

test('a day without a year is one of this year', () => {
  const day = Date.UTC(new Date().getFullYear(), 2, 12) / 86_400_000 + 25569;
  expect(entered('12.03').value).toBe(day);
  expect(entered('12-3').value).toBe(day);
});

test.each(['=SUM(A2:A9)', '+7 (495) 123', '-скидка', '+A1'])(
  '%p becomes a formula, as far as anybody knows',
  (text) => {
    expect(entered(text).formula).toBe(text.startsWith('=') ? text : `=${text}`);
  },
);

test('the format @ keeps texts what they are, but for formulas', () => {
  const text = (value: string) => entered(value, { format: '@' });
  expect([text('1/2').value, text('00123').value, text('TRUE').value, text('+7').value]).toEqual([
    '1/2',
    '00123',
    'TRUE',
    '+7',
  ]);
  expect(text('=1+1').formula).toBe('=1+1');
});

test('a formula has the value that the hook gives it, else 0', () => {
  expect(openScript().run(`return [cells('A1').setFormula('=1+1').getValue(), cells('A1').getFormula()]`)).toEqual([
    0,
    '=1+1',
  ]);
  const { run } = openScript({ calculate: ({ formula }) => formula.length });
  expect(run(`return cells('B2').setValue('=1+1').getValue()`)).toBe(4);
});

test('values come out as numbers, texts, truth values, blanks and errors', () => {
  const { run, sheet } = openScript();
  sheet.values = [
    [1, 'а', true],
    [null, '#N/A'],
  ];
  expect(run(`return cells('A1:C2').getValues()`)).toEqual([
    [1, 'а', true],
    ['', '#N/A', ''],
  ]);
});

test('a block of another size than the range is refused', () => {
  const { error } = openScript();
  expect(error(`cells('A1:B2').setValues([[1, 2]])`)).toBe(
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  );
  expect(error(`cells('A1:B2').setValues([[1, 2], [3]])`)).toBe(
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  );
});

test('a text over 50,000 characters is refused', () => {
  expect(openScript().error(`cells('A1').setValue('x'.repeat(50001))`)).toContain('maximum of 50000 characters');
});

test('the texts shown follow the number formats', () => {
  const { run, sheet } = openScript();
  sheet.values = [[45728, 0.125]];
  sheet.numberFormats.set({ row: 0, column: 0, rows: 1, columns: 1 }, 'dd.mm.yyyy');
  sheet.numberFormats.set({ row: 0, column: 1, rows: 1, columns: 1 }, '0.0%');
  expect(run(`return cells('A1:B1').getDisplayValues()`)).toEqual([['12.03.2025', '12.5%']]);
});
