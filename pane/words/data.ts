import type { Phrase } from '../../core';

export const dataWords = {
  title: { ru: 'Данные', uk: 'Дані', en: 'Data' },
  firstTitle: { ru: 'Вот что найдено в книге', uk: 'Ось що знайдено в книзі', en: 'This is what was found' },
  firstIntro: {
    ru: 'Проверьте, верно ли распознаны столбцы. Ваши листы не меняются: отчёты пишутся на отдельные.',
    uk: 'Перевірте, чи правильно розпізнано стовпці. Ваші аркуші не змінюються: звіти пишуться на окремі.',
    en: 'Check what the columns were taken for. Your sheets are not changed: reports go to sheets of their own.',
  },
  allRight: { ru: 'Всё верно, к отчётам', uk: 'Усе правильно, до звітів', en: 'All right, to the reports' },
  notKept: {
    ru: 'Сохранить выбор в книге не удалось, в другой раз столбцы определятся заново. ({reason})',
    uk: 'Зберегти вибір у книзі не вдалося, іншого разу стовпці визначаться наново. ({reason})',
    en: 'The choice could not be kept in the workbook; next time the columns will be recognised again. ({reason})',
  },
  salesSummary: {
    ru: 'Лист «{sheet}», {rows} {rows:строка|строки|строк}, {first} – {last}, заголовки в строке {row}.',
    uk: 'Аркуш «{sheet}», {rows} {rows:рядок|рядки|рядків}, {first} – {last}, заголовки в рядку {row}.',
    en: 'Sheet “{sheet}”, {rows} {rows:row|rows}, {first} – {last}, headers in row {row}.',
  },
  togetherSummary: {
    ru: 'Листы {sheets} читаются как одна таблица: {rows} {rows:строка|строки|строк}, {first} – {last}.',
    uk: 'Аркуші {sheets} читаються як одна таблиця: {rows} {rows:рядок|рядки|рядків}, {first} – {last}.',
    en: 'The sheets {sheets} are read as one table: {rows} {rows:row|rows}, {first} – {last}.',
  },
  salesOn: { ru: 'Продажи на листе «{sheet}»', uk: 'Продажі на аркуші «{sheet}»', en: 'Sales on “{sheet}”' },
  sheetSummary: {
    ru: 'Лист «{sheet}»: {rows} {rows:строка|строки|строк}',
    uk: 'Аркуш «{sheet}»: {rows} {rows:рядок|рядки|рядків}',
    en: 'Sheet “{sheet}”: {rows} {rows:row|rows}',
  },
  sheetSkipped: { ru: ', пропущено: {n}', uk: ', пропущено: {n}', en: ', {n} left out' },
  clientsSummary: {
    ru: 'Лист «{sheet}», {rows} {rows:клиент|клиента|клиентов}, заголовки в строке {row}.',
    uk: 'Аркуш «{sheet}», {rows} {rows:клієнт|клієнти|клієнтів}, заголовки в рядку {row}.',
    en: 'Sheet “{sheet}”, {rows} {rows:client|clients}, headers in row {row}.',
  },
  tableSummary: {
    ru: 'Лист «{sheet}», {rows} {rows:строка|строки|строк}, заголовки в строке {row}.',
    uk: 'Аркуш «{sheet}», {rows} {rows:рядок|рядки|рядків}, заголовки в рядку {row}.',
    en: 'Sheet “{sheet}”, {rows} {rows:row|rows}, headers in row {row}.',
  },
  notFound: {
    ru: 'Такого листа в книге не нашлось. Нужны столбцы: {columns}. Пригодится для отчётов: {reports}.',
    uk: 'Такого аркуша в книзі не знайшлося. Потрібні стовпці: {columns}. Знадобиться для звітів: {reports}.',
    en: 'There is no such sheet in the workbook. Columns needed: {columns}. Good for the reports: {reports}.',
  },
  grouped: {
    ru: 'Клиент взят из строк-заголовков, документы – из строк под ними.',
    uk: 'Клієнта взято з рядків-заголовків, документи – з рядків під ними.',
    en: 'The client is taken from heading rows, the documents from the rows below.',
  },
  noClients: {
    ru: 'Списка клиентов в книге нет, и он не обязателен. С ним видны менеджеры тех, у кого их нет в продажах.',
    uk: 'Списку клієнтів у книзі немає, і він не обов’язковий. З ним видно менеджерів тих, у кого їх немає в продажах.',
    en: 'There is no list of clients, and none is needed. With one, managers are known where the sales do not name them.',
  },
  alsoSales: {
    ru: 'Похожи на продажи и другие листы: {sheets}. Если нужен другой, выберите его ниже.',
    uk: 'Схожі на продажі й інші аркуші: {sheets}. Якщо потрібен інший, виберіть його нижче.',
    en: 'Other sheets look like sales too: {sheets}. Choose another one below if you mean it.',
  },
  pointOut: { ru: 'Указать лист', uk: 'Указати аркуш', en: 'Point at a sheet' },
  salesSheet: { ru: 'Лист с продажами', uk: 'Аркуш із продажами', en: 'Sheet with the sales' },
  tableSheet: { ru: 'Лист таблицы «{table}»', uk: 'Аркуш таблиці «{table}»', en: 'Sheet of the table “{table}”' },
  allSheets: { ru: 'все: {sheets}', uk: 'усі: {sheets}', en: 'all: {sheets}' },
  show: { ru: 'Показать', uk: 'Показати', en: 'Show' },
  readAgain: { ru: 'Прочитать заново', uk: 'Прочитати наново', en: 'Read again' },
  allRead: { ru: 'Прочитаны все строки.', uk: 'Прочитано всі рядки.', en: 'Every row was read.' },
  someSkipped: {
    ru: 'Пропущено {n} из {rows} {rows:строки|строк|строк}: почему',
    uk: 'Пропущено {n} із {rows} {rows:рядка|рядків|рядків}: чому',
    en: '{n} of {rows} {rows:row|rows} left out: why',
  },
  someTotals: {
    ru: 'Пропущено {n} из {rows} {rows:строки|строк|строк}, из них итоги – {totals}: почему',
    uk: 'Пропущено {n} із {rows} {rows:рядка|рядків|рядків}, з них підсумки – {totals}: чому',
    en: '{n} of {rows} {rows:row|rows} left out, {totals} of them totals: why',
  },
  row: { ru: 'Строка {row}', uk: 'Рядок {row}', en: 'Row {row}' },
  absent: {
    ru: 'Не найдено необязательных столбцов: {n}',
    uk: 'Не знайдено необов’язкових стовпців: {n}',
    en: 'Optional columns not found: {n}',
  },
  noColumn: { ru: '— нет в таблице —', uk: '— немає в таблиці —', en: '— not in the table —' },
  certain: { ru: 'уверенно', uk: 'упевнено', en: 'certain' },
  likely: { ru: 'вероятно, {percent}', uk: 'імовірно, {percent}', en: 'likely, {percent}' },
  check: { ru: 'проверьте, {percent}', uk: 'перевірте, {percent}', en: 'please check, {percent}' },
  chosen: { ru: 'выбрано вами', uk: 'вибрано вами', en: 'your choice' },
} satisfies Record<string, Phrase>;
