import type { DescribedCell } from '../../cases/case-settings';
import { workbookFile } from '../../cases/workbook-file';

type Row = readonly DescribedCell[];

const MANAGERS = ['Петрова А. В.', 'Иванов С. С.', 'Коваленко О. И.'] as const;
const FORMS = ['ООО', 'ИП', 'АО'] as const;
const NAMES = [
  'Ромашка',
  'Лютик',
  'Вектор',
  'Север',
  'Мебель-Сити',
  'Дом и сад',
  'Прогресс',
  'Альянс',
  'Стройка',
  'Уют',
];
const CLIENTS = 30;
const YEARS = [2024, 2025] as const;
const SHIPMENTS_A_MONTH = 60;

const HEADER: readonly Row[] = [
  ['ООО «Торговый дом»'],
  ['Ведомость по продажам'],
  ['Параметры:', 'Период: 01.01.2024 – 31.12.2025'],
  ['Отбор:', 'Подразделение равно «Отдел продаж»'],
  [],
  ['Контрагент', 'Документ реализации', null, null, 'Ответственный'],
  [null, 'Дата', 'Номер', 'Сумма, руб.', null],
];
const MERGED = ['A1:E1', 'A2:E2', 'B3:E3', 'B4:E4', 'A6:A7', 'B6:D6', 'E6:E7'];

/** A report as 1C saves it: titles, a header of two rows, a total after every month, dates and amounts as text. */
export const oneCExport = (): Promise<Uint8Array> =>
  workbookFile({ sheets: [{ name: 'TDSheet', rows: [...HEADER, ...months().flat(), ...footer()], merges: MERGED }] });

const months = (): readonly (readonly Row[])[] =>
  YEARS.flatMap((year) => Array.from({ length: 12 }, (_, month) => monthOf(year, month + 1)));

function monthOf(year: number, month: number): readonly Row[] {
  const first = ((year - YEARS[0]) * 12 + month - 1) * SHIPMENTS_A_MONTH;
  const shipments = Array.from({ length: SHIPMENTS_A_MONTH }, (_, index) => shipment(first + index, { year, month }));
  const total = shipments.reduce((sum, { amount }) => sum + amount, 0);
  return [...shipments.map(({ row }) => row), [`Итого за ${twoDigits(month)}.${year}`, null, null, money(total), null]];
}

/** The clients of the first manager buy less and less, so that there is something to find out. */
function shipment(number: number, { year, month }: { readonly year: number; readonly month: number }) {
  const client = (number * 7) % CLIENTS;
  const isFading = client % MANAGERS.length === 0 && year > YEARS[0];
  const amount = Math.round((2000 + ((number * 7919) % 9000)) * (1 + 40 / (1 + client)) * (isFading ? 1 / month : 1));
  const day = twoDigits(1 + (number % 28));
  const name = `${FORMS[client % FORMS.length]!} "${NAMES[client % NAMES.length]!}${client < NAMES.length ? '' : ` ${client}`}"`;
  const date = `${day}.${twoDigits(month)}.${year} ${9 + (number % 9)}:${twoDigits(number % 60)}:07`;
  const order = `0000-${String(number + 1).padStart(6, '0')}`;
  return { amount, row: [name, date, order, money(amount), MANAGERS[client % MANAGERS.length]!] satisfies Row };
}

const footer = (): readonly Row[] => [[], ['Ответственный за отчёт: ______________ /Сидорова Н. П./']];

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** `12 500,00`, with the space that does not break. */
const money = (amount: number): string => `${String(amount).replace(/\B(?=(\d{3})+$)/g, '\u00a0')},00`;
