import { dateOf, dayOf, type Day } from '../../../core/calendar/day';
import type { Cell } from '../../../core/grid/cell';
import { sampleWorkbook, type SampleSheet } from '../../../playground/sample';

export const sheets = sampleWorkbook();
export const sheetCalled = (name: string): SampleSheet => sheets.find((sheet) => sheet.name === name)!;

type SheetRecord = Readonly<Record<string, Cell>>;
const recordsBySheet = new Map(sheets.map((sheet) => [sheet.name, recordsIn(sheet)]));
/** The rows below the header of a sheet as records by header. */
export const records = (name: string): readonly SheetRecord[] => recordsBySheet.get(name)!;

function recordsIn({ rows, header = 0 }: SampleSheet): readonly SheetRecord[] {
  const names = rows[header]!.map(String);
  return rows.slice(header + 1).map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? null])));
}

export interface Sale {
  readonly day: Day;
  readonly document: string;
  readonly client: string;
  readonly amount: number;
  readonly cost: number;
  readonly manager: string;
  readonly group: string;
}

/** Every row of «Отгрузки» that can be read once its cells are cleaned; totals and unreadable rows are left out. */
export const sales: readonly Sale[] = records('Отгрузки')
  .map((row) => ({
    day: dayIn(row['Дата']!),
    document: String(row['Документ']),
    client: String(row['Контрагент'] ?? '')
      .trim()
      .replace(/\s+/g, ' ')
      .toLowerCase(),
    amount: numberIn(row['Сумма']!),
    cost: numberIn(row['Себестоимость']!),
    manager: String(row['Менеджер']),
    group: String(row['Группа']),
  }))
  .filter(({ day, client, amount }) => !Number.isNaN(day) && client !== '' && !Number.isNaN(amount));

function dayIn(cell: Cell): Day {
  if (typeof cell === 'number') return cell;
  const parts = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(String(cell));
  return parts ? dayOf(Number(parts[3]), Number(parts[2]), Number(parts[1])) : NaN;
}

function numberIn(cell: Cell): number {
  const text = String(cell)
    .replace(/[\s\u00a0₽]/g, '')
    .replace(',', '.');
  return text.endsWith('-') ? -Number(text.slice(0, -1)) : Number(text);
}

/** 0 for the first quarter of 2023, 11 for the last of 2025. */
export const quarterOf = (day: Day): number => (dateOf(day).year - 2023) * 4 + Math.floor((dateOf(day).month - 1) / 3);

export const sumOf = (rows: readonly { amount: number }[]): number => rows.reduce((sum, { amount }) => sum + amount, 0);

export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
