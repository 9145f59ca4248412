import { declarationOf, type TableName } from '../schema/schema';
import type { Assigned, Fixed } from './assign-columns';
import type { Row } from './cell';
import { shareOf, type ColumnProfile } from './column-profile';
import { numberIn } from './document-lines';
import type { HeaderNames } from './header-names';
import { isKnownHeader } from './match-header';

/** What guessing goes by: the columns that nothing is known of, and their cells. */
export interface Unnamed {
  readonly table: TableName;
  readonly names: HeaderNames;
  readonly profiles: readonly ColumnProfile[];
  readonly rows: readonly Row[];
  readonly fixed: Fixed;
}

const BY_CELLS = 0.6;
const BY_LAST_RESORT = 0.4;
const MOST = 0.8;
const FIRMS = 0.2;
const MONEY = 0.2;

/** Columns told by their cells alone, where their headers say nothing and only one column can be meant. */
export function guessColumns(assigned: Map<string, Assigned>, unnamed: Unnamed): void {
  const { table, names, profiles, rows, fixed } = unnamed;
  const headless = names.parts.every((part) => part.length === 0);
  const free = () =>
    profiles.flatMap((profile, index) => {
      const isTaken = [...assigned.values()].some((one) => one.index === index);
      const says = (names.parts[index]?.length ?? 0) > 0 && isKnownHeader(names.names[index] ?? '', table);
      return isTaken || says || profile.filled === 0 ? [] : [{ profile, index }];
    });
  const guess = (role: string, confidence: number, fits: (profile: ColumnProfile) => boolean) => {
    const possible = free().filter(({ profile }) => fits(profile));
    const isColumn = declarationOf(table, role) !== undefined;
    if (!isColumn || assigned.has(role) || fixed.has(role) || possible.length !== 1) return;
    assigned.set(role, { index: possible[0]?.index ?? -1, confidence });
  };

  if (table === 'clients') guess('email', BY_CELLS, (profile) => shareOf(profile.emails, profile) > 0.5);
  if (table === 'sales') guess('day', BY_CELLS, isDays);
  guess('client', BY_CELLS, (profile) => isWords(profile) && shareOf(profile.firms, profile) >= FIRMS);
  if (headless && table === 'sales') guess('client', BY_LAST_RESORT, isWords);
  if (table !== 'sales') return;
  if (headless)
    guessProduct(
      assigned,
      free()
        .filter(({ profile }) => isNumbers(profile))
        .map(({ index }) => index),
      rows,
    );
  if (assigned.has('quantity') && assigned.has('price')) return;
  guess(
    'amount',
    headless ? BY_CELLS : BY_LAST_RESORT,
    (profile) => isNumbers(profile) && (headless || shareOf(profile.money, profile) >= MONEY),
  );
}

const isDays = (profile: ColumnProfile): boolean => shareOf(profile.days, profile) >= MOST;
const isWords = (profile: ColumnProfile): boolean =>
  shareOf(profile.words, profile) >= MOST && shareOf(profile.documents, profile) < 0.5 && profile.emails === 0;
const isNumbers = (profile: ColumnProfile): boolean =>
  shareOf(profile.numbers, profile) >= MOST && shareOf(profile.days, profile) < 0.5 && !profile.ordinal;

/** Three columns of numbers of which one is the product of the others: quantity, price and amount. */
function guessProduct(assigned: Map<string, Assigned>, columns: readonly number[], rows: readonly Row[]): void {
  for (const amount of columns) {
    const [quantity, price, ...others] = columns.filter((column) => column !== amount);
    if (quantity === undefined || price === undefined || others.length > 0) return;
    const values = rows.map((row) => [quantity, price, amount].map((column) => numberIn(row[column])));
    const full = values.filter((three) => three.every(Number.isFinite));
    const fits = full.filter(([a = 0, b = 0, c = 0]) => Math.abs(a * b - c) <= 0.01 * Math.max(1, Math.abs(c)));
    if (fits.length < 2 || fits.length < full.length * MOST) continue;
    for (const [role, index] of Object.entries({ quantity, price, amount }))
      assigned.set(role, { index, confidence: BY_CELLS });
    return;
  }
}
