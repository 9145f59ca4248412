import type { GridFacts } from './grid-facts';
import { isProblem } from '../problem';
import { columnsOf as declaredColumns, requiredColumns, type TableName } from '../schema/schema';
import { declaredTables } from '../schema/tables.generated';
import type { Row } from './cell';
import { monthsText } from './cross-tab';
import { matchHeader } from './match-header';
import type { RecognisedColumn, Recognition } from './reading';
import { remarksOn } from './remarks';
import { understand, type Understanding } from './understand';

/** How many of a place's first rows are looked at. */
export const HEAD_ROWS = 200;

/** Where a place stands in its sheet: the numbers (from 1) of its first row and column. */
export interface Corner {
  readonly top: number;
  readonly left?: number;
}

/**
 * Whether the first rows of a place may be sales or clients: a recognition of each whose required columns are all there,
 * the surest first; empty where there is none.
 */
export function recognise(head: readonly Row[], at: Corner, facts: GridFacts): readonly Recognition[] {
  const first = head.slice(0, HEAD_ROWS);
  const possible = BASE_TABLES.flatMap((table) => {
    const understood = understand(first, table, { left: at.left ?? 1, facts, map: {} });
    return isProblem(understood) ? [] : [understood];
  });
  const sales = possible.find(({ table }) => table === 'sales');
  return possible
    .map((one) => ({
      ...recognitionOf(one, at.top),
      confidence: rounded(confidenceOf(one) * (sales ? rivalry(one, sales) : 1)),
    }))
    .filter(({ confidence }) => confidence >= PLAUSIBLE)
    .sort((a, b) => b.confidence - a.confidence);
}

/** The tables of whose kind almost every sheet may be; the others are told by what no table but them has. */
const BASE_TABLES = ['sales', 'clients'] as const;
const PLAUSIBLE = 0.3;
const ENOUGH_CLIENTS = 10;
/** Sales name clients too: where a place can be both, it is a list of clients only if it tells more of them than of sales. */
function rivalry(one: Understanding, sales: Understanding): number {
  if (one.table === 'sales') return 1;
  const count = ({ sources }: Understanding, roles: readonly string[]) =>
    roles.filter((role) => sources.has(role)).length;
  const clients = one.profiles[one.sources.get('client')?.index ?? -1];
  const isList =
    clients !== undefined &&
    clients.filled >= ENOUGH_CLIENTS &&
    count(one, declaredTables.clients.tells) >= count(sales, declaredTables.sales.tells);
  return isList ? 0.9 : 0.5;
}

/** What was understood, as it is shown to the user. */
export function recognitionOf(understood: Understanding, top: number): Recognition {
  const { table, header, grouping, crossTab } = understood;
  return {
    table,
    confidence: rounded(confidenceOf(understood)),
    headerRow: top + header.last,
    columns: columnsOf(understood),
    layout: crossTab ? 'cross' : grouping ? 'grouped' : 'flat',
    remarks: remarksOn(understood),
  };
}

/**
 * Every column with its role; a column of documents in a grouped report has several, one entry each. Months that stand across
 * are, all together, the day and the amount.
 */
function columnsOf({ names, profiles, sources, crossTab }: Understanding): readonly RecognisedColumn[] {
  return names.names.flatMap((name, at): readonly RecognisedColumn[] => {
    const examples = profiles[at]?.examples ?? [];
    if ((names.parts[at]?.length ?? 0) === 0 && examples.length === 0) return [];
    const roles = [...sources].filter(([, source]) => source.index === at);
    const index = crossTab ? (crossTab.kept[at] ?? crossTab.months[0]?.index ?? at) : at;
    const header = crossTab && at >= crossTab.kept.length ? monthsText(crossTab) : name;
    const described = roles.map(([role, { confidence }]) => ({
      index,
      header,
      role,
      confidence: rounded(confidence),
      examples,
    }));
    return described.length > 0 ? described : [{ index, header, role: null, confidence: 0, examples }];
  });
}

/** The mean over the required columns; a list of clients should also name most of them once, know something of them and be no log. */
function confidenceOf(understood: Understanding): number {
  const { table, sources, derivesAmount, profiles } = understood;
  const required = requiredColumns(table).map((role) => sources.get(role)?.confidence ?? (derivesAmount ? DERIVED : 0));
  const mean = required.reduce((sum, one) => sum + one, 0) / required.length;
  if (table === 'sales') return mean;
  const clients = profiles[sources.get('client')?.index ?? -1];
  const distinct = clients && clients.filled > 0 ? clients.distinct / clients.filled : 1;
  return mean * Math.min(1, distinct / LISTED_ONCE) * knownOf(table, sources.size) * (isLog(understood) ? LOG : 1);
}

const DERIVED = 0.8;
const LISTED_ONCE = 0.9;
const LOG = 0.3;

/** A lone column of names is hardly a table of clients: 0.5 … 1 by how many columns are known. */
const knownOf = (table: TableName, known: number): number =>
  Math.min(1, 0.5 + (known - 1) / Math.min(6, Object.keys(declaredColumns(table)).length));

/** A plain date that says nothing of the client makes it a log of events: calls, visits, answers. */
const isLog = ({ names, sources }: Understanding): boolean =>
  names.names.some(
    (name, i) =>
      (matchHeader(name, 'sales').get('day') ?? 0) >= 0.9 && ![...sources.values()].some(({ index }) => index === i),
  );

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;
