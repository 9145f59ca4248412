import { requiredColumns, type TableName } from '../schema/schema';
import type { ColumnScore } from './score-columns';

/** The column of a role and how sure that is, 0…1. */
export interface Assigned {
  readonly index: number;
  readonly confidence: number;
}
export type Assignment = ReadonlyMap<string, Assigned>;

/** What the user has decided: columns for roles; −1 for a role that the sheet does not have. */
export type Fixed = ReadonlyMap<string, number>;

const LEAST = 0.3;

/** Every role gets the column that fits it best, every column one role; the user's choices go first. */
export function assignColumns(scores: readonly ColumnScore[], fixed: Fixed): Map<string, Assigned> {
  const assigned = new Map<string, Assigned>();
  for (const [role, index] of fixed) if (index >= 0) assigned.set(role, { index, confidence: 1 });
  const taken = new Set([...assigned.values()].map(({ index }) => index));
  const best = [...scores].sort((a, b) => b.score - a.score || a.index - b.index);
  for (const { index, role, score } of best) {
    if (score < LEAST || fixed.has(role) || assigned.has(role) || taken.has(index)) continue;
    assigned.set(role, { index, confidence: Math.min(1, score) });
    taken.add(index);
  }
  return assigned;
}

/** A required column that is still missing is taken from an optional one that may be it: a price for the amount. */
export function takeForRequired(
  assigned: Map<string, Assigned>,
  scores: readonly ColumnScore[],
  { missing, table, fixed }: Want,
): void {
  const kept = new Set([...requiredColumns(table), ...fixed.keys()].map((role) => assigned.get(role)?.index));
  const best = scores
    .filter(({ role, score, index }) => role === missing && score >= LEAST && !kept.has(index))
    .reduce<ColumnScore | null>((most, one) => (most && most.score >= one.score ? most : one), null);
  if (!best || fixed.has(missing)) return;
  for (const [role, { index }] of [...assigned]) if (index === best.index) assigned.delete(role);
  assigned.set(missing, { index: best.index, confidence: best.score });
}

interface Want {
  readonly missing: string;
  readonly table: TableName;
  readonly fixed: Fixed;
}
