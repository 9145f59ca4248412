import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isFresh } from './freshness';
import { parts, type PartName } from './parts';

const NAMES = Object.keys(parts) as PartName[];

/** Says of every part when it is there as its sources now are; rejects with the compiler's own words. */
export type Parts = Readonly<Record<PartName, Promise<void>>>;

const stampIn = (root: string, name: PartName): string => path.join(root, 'dist', `.built-${name}`);

function isUpToDate(root: string, name: PartName): Promise<boolean> {
  const inRoot = (places: readonly string[]) => places.map((place) => path.join(root, place));
  const { sources, results } = parts[name];
  return isFresh(stampIn(root, name), inRoot(results), inRoot(sources));
}

/** Whether `dist` holds what the sources as they are now give. */
export async function isBuilt(root: string): Promise<boolean> {
  const isFine = await Promise.all(NAMES.map((name) => isUpToDate(root, name)));
  return isFine.every(Boolean);
}

/** Starts to build what is out of date; the product that is not the first to be seen waits for the other. */
export function startBuild(root: string): Parts {
  const excel = bringUpToDate(root, 'excel');
  return {
    excel,
    page: bringUpToDate(root, 'page'),
    sample: bringUpToDate(root, 'sample'),
    sheets: excel.catch(() => undefined).then(() => bringUpToDate(root, 'sheets')),
  };
}

/** Builds all that the page shows and that is out of date. Throws with the compiler's own words. */
export async function build(root: string): Promise<void> {
  await Promise.all(Object.values(startBuild(root)));
}

async function bringUpToDate(root: string, name: PartName): Promise<void> {
  if (await isUpToDate(root, name)) return;
  const stamp = stampIn(root, name);
  await rm(stamp, { force: true });
  const start = new Date();
  await parts[name].make(root);
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, '');
  // What was saved while the compiler was at work may not be in its results.
  await utimes(stamp, start, start);
}
