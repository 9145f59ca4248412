import { everWritten, type Memory, type SheetMemory } from './memory';
import type { FoundSheet } from './found-sheets';
import type { Survey } from './survey';
import type { Target } from './targets';

/** Kept with the request that adds and renames sheets: a run that is cut short after it knows them as its own. */
export function memoryBefore(survey: Survey, found: readonly FoundSheet[]): Memory {
  const sheets = found.flatMap(({ earlier, name }) =>
    earlier ? [[earlier.id, { ...earlier.memory, name }] as const] : [],
  );
  const added = found.flatMap(({ earlier, page, name }) => (earlier ? [] : [[page, name] as const]));
  return {
    sheets: { ...survey.memory.sheets, ...Object.fromEntries(sheets) },
    adding: { ...survey.memory.adding, ...Object.fromEntries(added) },
  };
}

/** Kept with the first request that writes: what the sheets held before may still be there when the run is cut short. */
export const memoryWhile = (survey: Survey, targets: readonly Target[]): Memory =>
  memoryOf(survey, targets, ({ plan, refresh }) => ({
    ...plan,
    replacing: refresh ? everWritten(refresh.earlier.memory) : [],
  }));

/** Kept with the last request. */
export const memoryAfter = (survey: Survey, targets: readonly Target[]): Memory =>
  memoryOf(survey, targets, ({ plan }) => plan);

/** Sheets that are gone are forgotten, and so are earlier sheets of the pages. */
function memoryOf(
  { sheets, memory }: Survey,
  targets: readonly Target[],
  ownOf: (target: Target) => SheetMemory,
): Memory {
  const pages = new Set(targets.map(({ page }) => page));
  const names = new Set(sheets.map(({ name }) => name));
  const ids = new Set(sheets.map(({ id }) => id));
  const others = Object.entries(memory.sheets).filter(([id, { page }]) => ids.has(id) && !pages.has(page));
  const adding = Object.entries(memory.adding).filter(([page, name]) => names.has(name) && !pages.has(page));
  const own = targets.map((target) => [target.sheet.id, ownOf(target)] as const);
  return { sheets: Object.fromEntries([...others, ...own]), adding: Object.fromEntries(adding) };
}
