import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { EngineSet, Findings } from './findings';
import type { Run } from './run';

type Kept = Omit<Findings, 'sets'> & {
  readonly sets: readonly (Omit<EngineSet, 'runs'> & { readonly runs: readonly [string, readonly Run[]][] })[];
};
const fileIn = (folder: string): string => path.join(folder, 'findings.json');

/** The findings of runs before, of which each replaced those of its parts. */
export function earlierFindings(folder: string): Findings {
  if (!existsSync(fileIn(folder))) return { sets: [], cells: null, hosts: null, pane: null };
  const kept = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Kept;
  return { ...kept, sets: kept.sets.map((set) => ({ ...set, runs: new Map(set.runs) })) };
}

export function keepFindings(folder: string, findings: Findings): void {
  const sets = findings.sets.map((set) => ({ ...set, runs: [...set.runs] }));
  writeFileSync(fileIn(folder), JSON.stringify({ ...findings, sets } satisfies Kept));
}

/** The earlier sets with those measured anew in their places, in this order of names. */
export const withSets = (
  earlier: readonly EngineSet[],
  measured: readonly EngineSet[],
  order: readonly string[],
): readonly EngineSet[] => order.flatMap((name) => [...measured, ...earlier].find((set) => set.name === name) ?? []);
