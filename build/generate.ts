import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AnyCapability } from '../core/any-capability';
import { generatedFromDeclarations, generatedLists, generatedTables } from './generated-files';

const root = join(__dirname, '..');
const current = (path: string): string => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');

/** Writes the files that differ from what they should be, or only says which do; returns their paths. */
function bringUpToDate(files: ReadonlyMap<string, string>, write: boolean): readonly string[] {
  const stale = [...files].filter(([path, content]) => current(path) !== content);
  for (const [path, content] of write ? stale : []) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return stale.map(([path]) => path);
}

/** `tsx build/generate.ts [--check]`: the lists first, because the declarations are imported through them. */
async function main(): Promise<void> {
  const check = process.argv.includes('--check');
  const staleTables = bringUpToDate(await generatedTables(), !check);
  const staleList = [...staleTables, ...bringUpToDate(await generatedLists(), !check)];
  const { wholeCapabilities } = (await import('../core/bodies.generated')) as {
    wholeCapabilities: readonly AnyCapability[];
  };
  const stale = [...staleList, ...bringUpToDate(generatedFromDeclarations(wholeCapabilities), !check)];
  const verb = check ? 'out of date' : 'written';
  process.stdout.write(
    stale.length === 0 ? 'Everything is up to date.\n' : stale.map((path) => `${verb}: ${path}\n`).join(''),
  );
  if (check && stale.length > 0) process.exitCode = 1;
}

void main();
