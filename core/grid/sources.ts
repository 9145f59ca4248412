import type { Assigned } from './assign-columns';
import type { ColumnProfile } from './column-profile';
import type { Grouping } from './grouped-layout';

/** Where a role's values are. `document`: inside a document's name, `Реализация 000123 от 12.03.2025`. */
export interface Source extends Assigned {
  readonly as: 'cell' | 'document';
}

/** Days and order numbers are inside the names of documents where most dates of their column are. */
export function sourcesOf(
  assigned: ReadonlyMap<string, Assigned>,
  profiles: readonly ColumnProfile[],
  grouping: Grouping | null,
): ReadonlyMap<string, Source> {
  const inNames = (index: number) => {
    const { dated = 0, days = 0, serials = 0 } = profiles[index] ?? {};
    return dated > 0 && (dated > days + serials || (grouping !== null && index === grouping.documents));
  };
  return new Map(
    [...assigned].map(([role, one]) => [
      role,
      { ...one, as: (role === 'day' || role === 'order') && inNames(one.index) ? 'document' : 'cell' },
    ]),
  );
}
