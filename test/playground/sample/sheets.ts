import { isBlank, isError } from '../../../core/grid/cell';
import { sampleWorkbook } from '../../../playground/sample';
import { records, sales, sheetCalled, sheets } from './sample';

/** What holds of the sheets as they are laid out. */
export function sheetsOfTheWorkbook(): void {
  test('the same seed gives the same cells, another seed others', () => {
    expect(JSON.stringify(sampleWorkbook()) === JSON.stringify(sheets)).toBe(true);
    expect(sampleWorkbook(8)[0]!.rows[10]).not.toEqual(sheets[0]!.rows[10]);
  });

  test('there is a sheet for every table, with its headers', () => {
    expect(sheets.map(({ name, rows, header = 0 }) => [name, rows[header]!.join(' · ')])).toEqual([
      [
        'Отгрузки',
        'Дата · Документ · Контрагент · Номенклатура · Группа · Количество · Цена · Сумма · Себестоимость · Менеджер · Канал · Срок оплаты · Дата оплаты',
      ],
      [
        'Клиенты',
        'Клиент · Менеджер · Отрасль · Город · Размер · Ценовой сегмент · Потенциал в год, ₽ · Телефон · E-mail · ИНН · Источник · Первый контакт · Следующий контакт · Статус · Комментарий',
      ],
      ['Касания', 'Дата · Менеджер · Вид · Клиент · Длительность, мин · Результат · Следующий контакт'],
      ['Оплаты', 'Дата · Контрагент · Документ · Сумма'],
      ['Опрос', 'Дата · Клиент · Оценка · Что ценят · Откуда узнали · Комментарий'],
      ['Заявки', 'Номер заявки · Дата · Канал · Этап · О чём · Сумма · Менеджер · Причина отказа'],
      ['Расходы на рекламу', 'Месяц · Канал · Расход'],
      ['План', 'Период · Клиент · Менеджер · Показатель · План'],
      ['Остатки', 'Дата · Товар · Остаток'],
      ['Показатели', 'Дата · Показатель · Значение · Менеджер'],
    ]);
  });

  test('every sheet has a width for each column and days where it says so', () => {
    for (const { rows, widths, dateColumns = [], header = 0 } of sheets) {
      expect(widths).toHaveLength(rows[header]!.length);
      for (const column of dateColumns) {
        const days = rows.slice(header + 1).flatMap((row) => (typeof row[column] === 'number' ? [row[column]] : []));
        expect(days.length).toBeGreaterThan(50);
        expect(days.every((day) => Number.isInteger(day) && day > 41000 && day < 46200)).toBe(true);
      }
    }
  });

  test('the sales sheet has two titles and a blank row above its header', () => {
    const { rows, header } = sheetCalled('Отгрузки');
    expect(header).toBe(3);
    expect(rows[0]).toEqual(['Отгрузки по контрагентам за период 01.01.2023 – 31.12.2025']);
    expect(rows[2]!.every(isBlank)).toBe(true);
  });

  test('the sales sheet holds 24 000 to 26 000 rows and some four hundred clients', () => {
    expect(sales.length).toBeGreaterThan(24_000);
    expect(sales.length).toBeLessThan(26_000);
    const clients = new Set(sales.map(({ client }) => client)).size;
    expect(clients).toBeGreaterThan(380);
    expect(clients).toBeLessThan(420);
  });

  test('the totals at the end are those of the rows above', () => {
    const totals = records('Отгрузки').filter((row) => String(row['Дата']).startsWith('Итого'));
    expect(totals).toHaveLength(37);
    expect(totals[0]!['Дата']).toBe('Итого за январь 2023');
    const [all, ...months] = totals.map((row) => Number(row['Сумма'])).reverse();
    expect(months.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(all!, 1);
    const readable = sales.reduce((sum, { amount }) => sum + amount, 0);
    expect(readable / all!).toBeGreaterThan(0.998);
    expect(readable / all!).toBeLessThan(1);
  });

  test('about one row in two hundred has a cell that is not as it should be', () => {
    const rows = records('Отгрузки').filter((row) => !String(row['Дата']).startsWith('Итого'));
    const count = (flawed: (row: (typeof rows)[number]) => boolean) => rows.filter(flawed).length;
    const flaws = {
      dateAsText: count((row) => /^\d\d\.\d\d\.\d{4}$/.test(String(row['Дата']))),
      amountAsText: count((row) => /^\d{1,3}(\u00a0\d{3})*,\d\d\u00a0₽$/.test(String(row['Сумма']))),
      trailingMinus: count((row) => /^\d{1,3}(\u00a0\d{3})*,\d\d-$/.test(String(row['Сумма']))),
      looseSpaces: count((row) => /^ | {2}| $/.test(String(row['Контрагент']))),
      otherCase: count((row) =>
        /^(ооо|ао|пао|ип|тоо|чуп) |[«"][А-ЯЁ-]{4,}[»"]|^ИП [А-ЯЁ]{3}/.test(String(row['Контрагент'])),
      ),
      error: count((row) => Object.values(row).some(isError)),
      noClient: count((row) => isBlank(row['Контрагент'])),
      words: count((row) => row['Сумма'] === 'уточнить'),
    };
    for (const [flaw, times] of Object.entries(flaws)) expect([flaw, times > 1]).toEqual([flaw, true]);
    const share = Object.values(flaws).reduce((sum, times) => sum + times, 0) / rows.length;
    expect(share).toBeGreaterThan(0.004);
    expect(share).toBeLessThan(0.007);
  });
}
