import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { build, isBuilt } from '../serve/build';

const PAUSE = 250;

/** Builds what is out of date; where several processes ask for it at the same time, one builds and the others wait. */
export async function buildOnce(root: string): Promise<void> {
  if (await isBuilt(root)) return;
  const lock = path.join(root, 'dist', '.building');
  await mkdir(path.dirname(lock), { recursive: true });
  while (!(await isTaken(lock))) {
    if (!(await isOwned(lock))) await rm(lock, { force: true });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  try {
    if (!(await isBuilt(root))) await build(root);
  } finally {
    await rm(lock, { force: true });
  }
}

/** Takes the lock: a file that only one process can make. It holds the id of that process. */
async function isTaken(lock: string): Promise<boolean> {
  const file = await open(lock, 'wx').catch(() => null);
  await file?.writeFile(String(process.pid));
  await file?.close();
  return file !== null;
}

/** Whether the process that took the lock still runs; one that was stopped leaves it behind. */
async function isOwned(lock: string): Promise<boolean> {
  const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
  // Empty for the moment between its making and its writing.
  if (owner === 0) return true;
  try {
    process.kill(owner, 0);
    return true;
  } catch {
    return false;
  }
}
