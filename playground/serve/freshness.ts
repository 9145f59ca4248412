import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

const timeOf = (file: string): Promise<number | null> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );

/** When anything under the files and folders was last changed, in milliseconds; what is not there does not count. */
export async function newestIn(places: readonly string[]): Promise<number> {
  const times = await Promise.all(places.map(newestUnder));
  return times.reduce((newest, time) => Math.max(newest, time), 0);
}

async function newestUnder(place: string): Promise<number> {
  const own = await timeOf(place);
  if (own === null) return 0;
  const inside = await readdir(place, { withFileTypes: true }).catch(() => []);
  const below = inside.map((entry) => path.join(place, entry.name));
  return Math.max(own, await newestIn(below));
}

/** Whether the stamp left by the last build is younger than everything it was made from, and its results are still there. */
export async function isFresh(stamp: string, results: readonly string[], sources: readonly string[]): Promise<boolean> {
  const built = await timeOf(stamp);
  const there = await Promise.all(results.map(timeOf));
  return built !== null && !there.includes(null) && built > (await newestIn(sources));
}
