import type { Phrase } from '../words/language';

export const runWords = {
  data: { ru: 'Данные', uk: 'Дані', en: 'Data' },
  dataText: {
    ru: '«{sheet}» {range}, прочитано строк: {read}, пропущено: {skipped}',
    uk: '«{sheet}» {range}, прочитано рядків: {read}, пропущено: {skipped}',
    en: '“{sheet}” {range}, rows read: {read}, skipped: {skipped}',
  },
  sheetsText: {
    ru: '{sheets} – всего прочитано строк: {read}, пропущено: {skipped}',
    uk: '{sheets} – усього прочитано рядків: {read}, пропущено: {skipped}',
    en: '{sheets} – rows read in all: {read}, skipped: {skipped}',
  },
  quoted: { ru: '«{sheet}»', uk: '«{sheet}»', en: '“{sheet}”' },
  firstToLast: {
    ru: '{first} … {last} (всего {n} {n:лист|листа|листов})',
    uk: '{first} … {last} (усього {n} {n:аркуш|аркуші|аркушів})',
    en: '{first} … {last} ({n} {n:sheet|sheets} in all)',
  },
  tableText: {
    ru: '{table}: «{sheet}» {range}, строк: {read}',
    uk: '{table}: «{sheet}» {range}, рядків: {read}',
    en: '{table}: “{sheet}” {range}, rows: {read}',
  },
  asOf: { ru: 'На дату', uk: 'На дату', en: 'As of' },
  period: { ru: 'Период', uk: 'Період', en: 'Period' },
  later: {
    ru: '{rows} {rows:строка|строки|строк} с этой даты и позже не учтены',
    uk: '{rows} {rows:рядок|рядки|рядків} від цієї дати й пізніше не враховано',
    en: '{rows} {rows:row|rows} on or after this date left out',
  },
  managers: { ru: 'Только менеджеры', uk: 'Лише менеджери', en: 'Managers only' },
  managersText: {
    ru: '{names} ({rows} {rows:строка|строки|строк} продаж)',
    uk: '{names} ({rows} {rows:рядок|рядки|рядків} продажів)',
    en: '{names} ({rows} {rows:row|rows} of sales)',
  },
  nameTaken: {
    ru: 'В книге уже есть другой лист «{wanted}», поэтому этот назван «{free}».',
    uk: 'У книзі вже є інший аркуш «{wanted}», тому цей названо «{free}».',
    en: 'The workbook has another sheet “{wanted}” already, so this one is called “{free}”.',
  },
  settings: { ru: 'Настройки', uk: 'Налаштування', en: 'Settings' },

  readingName: { ru: 'Чтение данных', uk: 'Читання даних', en: 'Data reading' },
  readingTitle: { ru: 'Как прочитаны данные', uk: 'Як прочитано дані', en: 'How the data were read' },
  rows: { ru: 'Строк', uk: 'Рядків', en: 'Rows' },
  read: { ru: 'Прочитано', uk: 'Прочитано', en: 'Read' },
  skipped: { ru: 'Пропущено', uk: 'Пропущено', en: 'Skipped' },
  columns: {
    ru: 'Столбцы: «{sheet}», заголовок в строке {row}',
    uk: 'Стовпці: «{sheet}», заголовок у рядку {row}',
    en: 'Columns: “{sheet}”, header in row {row}',
  },
  header: { ru: 'Заголовок', uk: 'Заголовок', en: 'Header' },
  meaning: { ru: 'Распознано как', uk: 'Розпізнано як', en: 'Understood as' },
  notUsed: { ru: '—', uk: '—', en: '—' },
  confidence: { ru: 'Уверенность', uk: 'Упевненість', en: 'Confidence' },
  examples: { ru: 'Примеры', uk: 'Приклади', en: 'Examples' },
  byReason: { ru: 'Пропущено по причинам', uk: 'Пропущено за причинами', en: 'Skipped by reason' },
  reason: { ru: 'Причина', uk: 'Причина', en: 'Reason' },
  skippedRows: { ru: 'Пропущенные строки', uk: 'Пропущені рядки', en: 'Skipped rows' },
  sheet: { ru: 'Лист', uk: 'Аркуш', en: 'Sheet' },
  row: { ru: 'Строка', uk: 'Рядок', en: 'Row' },
  column: { ru: 'Столбец', uk: 'Стовпець', en: 'Column' },
  value: { ru: 'Значение', uk: 'Значення', en: 'Value' },
  allRead: { ru: 'Прочитаны все строки.', uk: 'Прочитано всі рядки.', en: 'Every row was read.' },
  grouped: {
    ru: 'Отчёт сгруппирован: клиент стоит в строке-заголовке, его документы ниже.',
    uk: 'Звіт згруповано: клієнт стоїть у рядку-заголовку, його документи нижче.',
    en: 'A grouped report: the client stands in a heading row, its documents below.',
  },
  alsoSales: {
    ru: 'Похожи на продажи и другие листы: {sheets}. Прочитано: {taken}; чтобы взять другой, выберите его сами.',
    uk: 'Схожі на продажі й інші аркуші: {sheets}. Прочитано: {taken}; щоб узяти інший, виберіть його самі.',
    en: 'Other sheets look like sales too: {sheets}. Read: {taken}; choose another one if you mean it.',
  },
} satisfies Record<string, Phrase>;
