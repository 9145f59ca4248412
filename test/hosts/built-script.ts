import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entrySource } from '../../build/apps-script/entry-source';

const ROOT = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

let code: string | null = null;

/** The script in one file for the language level of Apps Script, as the build makes it, but quickly and not minified. */
function bundle(): string {
  code ??= execFileSync(
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
  return code;
}

/** The files that are pushed to Google, by name. */
export const builtScript = (): Readonly<Record<string, string>> => ({
  'Code.js': bundle(),
  'Entry.js': entrySource('ru', read('sheets-script/generated/functions.ru.js')),
  'Sidebar.html': '<p>Clientele</p>',
  'appsscript.json': read('appsscript.json'),
});
