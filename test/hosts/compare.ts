import { isDeepStrictEqual } from 'node:util';
import type { Facts } from './facts';

/** Something that is not the same in both applications; undefined where one of them has nothing of the kind. */
export interface Difference {
  /** Such as `ABC!B5 font.bold`. */
  readonly name: string;
  readonly excel: unknown;
  readonly sheets: unknown;
  /** Another fact about the same sheet, cell, rule or chart: the last part of the name replaced. */
  beside(fact: string): { readonly excel: unknown; readonly sheets: unknown };
}

/** A difference that is known and right, and why. */
export interface KnownDifference {
  readonly why: string;
  holds(difference: Difference): boolean;
}

export function differencesOf(excel: Facts, sheets: Facts): readonly Difference[] {
  const both = (name: string) => ({ excel: excel.get(name), sheets: sheets.get(name) });
  return [...new Set([...excel.keys(), ...sheets.keys()])]
    .filter((name) => !isDeepStrictEqual(excel.get(name), sheets.get(name)))
    .map((name) => ({ name, ...both(name), beside: (fact) => both(name.replace(/\S+$/, fact)) }));
}

/** The differences that none of the known ones explains; `found` takes the reasons of those that do. */
export function unexplained(
  differences: readonly Difference[],
  known: readonly KnownDifference[],
  found: Set<string>,
): readonly Pick<Difference, 'name' | 'excel' | 'sheets'>[] {
  return differences
    .filter((difference) => {
      const reasons = known.filter(({ holds }) => holds(difference));
      for (const { why } of reasons) found.add(why);
      return reasons.length === 0;
    })
    .map(({ name, excel, sheets }) => ({ name, excel, sheets }));
}
