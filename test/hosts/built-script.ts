import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entrySource } from '../../build/apps-script/entry-source';
import type { ScriptSource } from '../../embedded/sheets/script-source';

const ROOT = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Bundled for the language level of Apps Script as the build does it, but in a fraction of the time and not minified. */
const bundle = (): string =>
  execFileSync(
    join(ROOT, 'node_modules/.bin/esbuild'),
    [
      'sheets-script/main.ts',
      '--bundle',
      '--format=iife',
      '--global-name=Clientele',
      '--target=es2019',
      '--log-level=error',
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );

const quicklyBuilt = (): ScriptSource => ({
  'Code.js': bundle(),
  'Entry.js': entrySource('ru', read('sheets-script/generated/functions.ru.js')),
  'Sidebar.html': '<p>Clientele</p>',
  'appsscript.json': read('appsscript.json'),
});

const filesIn = (folder: string): ScriptSource =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

let files: ScriptSource | null = null;

/** The files that are pushed to Google; `SHEETS_FILES=dist/sheets` has the tests run those that `npm run build` has made. */
export function builtScript(): ScriptSource {
  const folder = process.env.SHEETS_FILES;
  files ??= folder ? filesIn(join(ROOT, folder)) : quicklyBuilt();
  return files;
}
