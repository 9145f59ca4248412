import type { Block, ChartBlock, Column, TableBlock, Value } from '../../../core/blocks/blocks';
import { dayOf } from '../../../core/calendar/day';
import type { Language, Phrase } from '../../../core/words/language';

const managers = [
  'Иванов Пётр',
  'Петренко Олена',
  'Сидоров Константин',
  'Кравченко Ірина',
  'Мельник Андрій',
  'Ткаченко Юлия',
  'Бондарь Евгений',
  'Щербакова-Вознесенская Анастасия',
];
const quarters = ['1 кв. 2025', '2 кв. 2025', '3 кв. 2025', '4 кв. 2025'];
const firms = [
  'ООО «Торговый дом „Северные ворота“»',
  'ИП Кузнецова А. В.',
  'ТОВ «Будматеріали Плюс»',
  'АО «Машиностроительный завод имени Лихачёва»',
  'ФОП Шевченко',
  'ООО «Ромашка»',
  'ПП «Агросвіт»',
];

const phrases = {
  title: { ru: 'Качество портфеля', uk: 'Якість портфеля', en: 'Portfolio quality' },
  subtitle: {
    ru: 'Чей портфель за год стал лучше, чей – хуже',
    uk: 'Чий портфель за рік став кращим, чий – гіршим',
    en: 'Whose portfolio got better over the year, and whose got worse',
  },
  revenue: { ru: 'Выручка', uk: 'Виторг', en: 'Revenue' },
  clients: { ru: 'Клиенты', uk: 'Клієнти', en: 'Clients' },
  manager: { ru: 'Менеджер', uk: 'Менеджер', en: 'Manager' },
  quarter: { ru: 'Квартал', uk: 'Квартал', en: 'Quarter' },
  shareA: { ru: 'Доля A', uk: 'Частка A', en: 'Share of A' },
  change: {
    ru: 'Изменение к прошлому кварталу',
    uk: 'Зміна до минулого кварталу',
    en: 'Change on the previous quarter',
  },
  warning: { ru: 'Предупреждение', uk: 'Попередження', en: 'Warning' },
  worse: { ru: 'Стало меньше клиентов A', uk: 'Стало менше клієнтів A', en: 'Fewer A clients than before' },
  note: {
    ru: 'У двух менеджеров доля клиентов A падает второй квартал подряд: посмотрите, кто из клиентов перешёл в класс B и почему.',
    uk: 'У двох менеджерів частка клієнтів A падає другий квартал поспіль: подивіться, хто з клієнтів перейшов до класу B і чому.',
    en: 'The share of A clients falls for the second quarter in a row with two managers: see which clients moved to class B, and why.',
  },
  calm: {
    ru: 'Выручка класса A выросла на 8 %.',
    uk: 'Виторг класу A зріс на 8 %.',
    en: 'Revenue of class A grew by 8%.',
  },
  source: {
    ru: '«Отгрузки» A5:H24817 · прочитано 24 812 строк, пропущено 36',
    uk: '«Відвантаження» A5:H24817 · прочитано 24 812 рядків, пропущено 36',
    en: '“Shipments” A5:H24817 · 24,812 rows read, 36 skipped',
  },
  data: { ru: 'Данные', uk: 'Дані', en: 'Data' },
  period: { ru: 'Период', uk: 'Період', en: 'Period' },
  settings: { ru: 'Настройки', uk: 'Налаштування', en: 'Settings' },
  thresholds: {
    ru: 'границы 75 / 95 %, период – квартал, порог предупреждения 5 п. п.',
    uk: 'межі 75 / 95 %, період – квартал, поріг попередження 5 в. п.',
    en: 'thresholds 75 / 95%, by quarter, warning from 5 pp',
  },
  class: { ru: 'Класс', uk: 'Клас', en: 'Class' },
  last: { ru: 'Последняя покупка', uk: 'Остання покупка', en: 'Last purchase' },
  share: { ru: 'Нарастающим итогом', uk: 'Наростаючим підсумком', en: 'Cumulative share' },
  comment: { ru: 'Почему такой класс', uk: 'Чому такий клас', en: 'Why this class' },
  why: {
    ru: 'Вместе с более крупными клиентами даёт не больше 75 % выручки за период',
    uk: 'Разом із більшими клієнтами дає не більше ніж 75 % виторгу за період',
    en: 'Together with the larger clients it brings at most 75% of the revenue',
  },
  total: { ru: 'Итого', uk: 'Разом', en: 'Total' },
} as const satisfies Record<string, Phrase>;

/** A report with every block, in natural size: 8 managers over 4 quarters and a list of clients. */
export function sampleReport(language: Language, clients = 400): readonly Block[] {
  const say = (key: keyof typeof phrases) => phrases[key][language];
  return [
    { block: 'title', text: say('title'), subtitle: say('subtitle') },
    {
      block: 'figures',
      figures: [
        { label: say('revenue'), value: 128_456_789.5, format: 'money', note: '+8,4 %' },
        { label: say('clients'), value: clients, format: 'integer' },
        { label: say('shareA'), value: 0.1837, format: 'percent', note: say('thresholds') },
        { label: say('last'), value: dayOf(2025, 12, 30), format: 'day' },
        { label: say('warning'), value: null, format: 'integer' },
      ],
    },
    { block: 'note', tone: 'warning', text: say('note') },
    { block: 'note', tone: 'good', text: say('calm') },
    { block: 'note', tone: 'plain', text: say('calm') },
    byManager(say),
    ...managers.map(
      (manager, i): ChartBlock => ({
        block: 'chart',
        kind: 'stacked-share',
        title: manager,
        table: 'portfolio',
        categories: 'quarter',
        series: ['a', 'b', 'c'],
        rows: { first: i * 4, count: 4 },
      }),
    ),
    heat(say),
    { block: 'chart', kind: 'bar', title: say('revenue'), table: 'heat', categories: 'manager', series: ['q3'] },
    clientList(say, clients),
    { block: 'chart', kind: 'line', title: say('share'), table: 'clients', categories: 'place', series: ['share'] },
    {
      block: 'sources',
      lines: [
        { label: say('period'), text: '01.01.2025 – 31.12.2025' },
        { label: say('data'), text: say('source') },
        { label: say('settings'), text: say('thresholds') },
      ],
    },
  ];
}

type Say = (key: keyof typeof phrases) => string;

function byManager(say: Say): TableBlock {
  const columns: readonly Column[] = [
    { key: 'manager', header: say('manager'), format: 'text' },
    { key: 'quarter', header: say('quarter'), format: 'text' },
    { key: 'a', header: 'A', format: 'integer' },
    { key: 'b', header: 'B', format: 'integer' },
    { key: 'c', header: 'C', format: 'integer' },
    { key: 'share', header: say('shareA'), format: 'percent', paint: 'bar' },
    { key: 'revenue', header: say('revenue'), format: 'money' },
    { key: 'change', header: say('change'), format: 'integer', paint: 'change' },
    { key: 'warning', header: say('warning'), format: 'text', paint: 'warning' },
  ];
  const rows = managers.flatMap((manager, m) =>
    quarters.map((quarter, q): readonly Value[] => {
      const [a, b, c] = [12 - ((m * 7 + q * 3) % 6), 20 + ((m + q) % 5), 40 + ((m * q) % 11)];
      return [
        manager,
        quarter,
        a,
        b,
        c,
        a / (a + b + c),
        3_200_000 + m * 412_345 - q * 180_000,
        q === 0 ? null : (m - 4) * q,
        q === 3 && m % 3 === 0 ? say('worse') : null,
      ];
    }),
  );
  return {
    block: 'table',
    name: 'portfolio',
    caption: `${say('manager')} × ${say('quarter').toLowerCase()}`,
    columns,
    rows,
    totals: [say('total'), null, 71, 177, 360, 0.117, 128_456_789, -14, null],
  };
}

function heat(say: Say): TableBlock {
  const columns: readonly Column[] = [
    { key: 'manager', header: say('manager'), format: 'text' },
    ...quarters.map((header, i): Column => ({ key: `q${i}`, header, format: 'percent', paint: 'heat' })),
  ];
  const rows = managers.map((manager, m): readonly Value[] => [
    manager,
    ...quarters.map((_, q) => 0.05 + ((m * 5 + q * 3) % 13) / 40),
  ]);
  return { block: 'table', name: 'heat', caption: `${say('shareA')}, %`, columns, rows };
}

function clientList(say: Say, clients: number): TableBlock {
  const columns: readonly Column[] = [
    { key: 'place', header: '№', format: 'integer', width: 6 },
    { key: 'client', header: say('clients'), format: 'text' },
    { key: 'manager', header: say('manager'), format: 'text' },
    { key: 'revenue', header: say('revenue'), format: 'money', paint: 'bar' },
    { key: 'share', header: say('share'), format: 'percent' },
    { key: 'class', header: say('class'), format: 'text', paint: 'class' },
    { key: 'pair', header: 'ABC-XYZ', format: 'text', paint: 'class' },
    { key: 'last', header: say('last'), format: 'day' },
    { key: 'why', header: say('comment'), format: 'text' },
  ];
  const rows = Array.from({ length: clients }, (_, i): readonly Value[] => {
    const share = 1 - Math.exp((-5 * (i + 1)) / clients);
    const grade = share <= 0.75 ? 'A' : share <= 0.95 ? 'B' : 'C';
    const client = i === 3 ? '=HYPERLINK("http://x","y")' : `${firms[i % firms.length] ?? ''} ${i + 1}`;
    return [
      i + 1,
      client,
      managers[i % managers.length] ?? '',
      Math.round(9_000_000 / (i + 1)),
      share,
      grade,
      `${grade}${'XYZ'.charAt(i % 3)}`,
      dayOf(2025, 12, 30) - (i % 200),
      say('why'),
    ];
  });
  return {
    block: 'table',
    name: 'clients',
    caption: say('clients'),
    list: true,
    columns,
    rows,
    totals: [null, say('total'), null, 128_456_789, 1, null, null, null, null],
  };
}
