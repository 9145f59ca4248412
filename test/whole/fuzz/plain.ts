import type { Block } from '../../../core';

/** Where in an answer something stands that JSON can't carry: a number that is none, a function, another object than a plain one. */
export function unplainIn(value: unknown, at = 'answer'): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${at}: ${value}`;
  if (typeof value !== 'object') return `${at}: ${typeof value}`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype) return `${at}: no plain object`;
  for (const [key, one] of Object.entries(value)) {
    const unplain = one === undefined ? null : unplainIn(one, `${at}.${key}`);
    if (unplain) return unplain;
  }
  return null;
}

/** What in a report's texts shows that something is not said: placeholders that stayed, values that are none. */
export const unsaidIn = (blocks: readonly Block[]): string | null => {
  const own = (key: string, value: unknown) => (key === 'rows' || key === 'totals' ? undefined : value);
  return /\bundefined\b|\bNaN\b|\[object|\bInfinity\b/.exec(JSON.stringify(blocks, own))?.[0] ?? null;
};

/** Names that every plain object has; none of them may ever be added by what a workbook holds. */
export const objectIsClean = (): boolean =>
  Object.keys(Object.prototype).length === 0 && ({} as Record<string, unknown>)['codes'] === undefined;
