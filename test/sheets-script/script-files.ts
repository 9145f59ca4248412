import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { entrySource } from '../../build/apps-script/entry-source';
import type { ScriptSource } from '../../embedded/sheets/script-source';

const root = (path: string): string => join(__dirname, '../..', path);
let files: ScriptSource | null = null;

/** The script as it would be pushed, put together in a moment: what the real build makes has its own test. */
export function scriptFiles(): ScriptSource {
  files ??= {
    'Code.js': bundle(),
    'Entry.js': entrySource('ru', readFileSync(root('sheets-script/generated/functions.ru.js'), 'utf8')),
    'Sidebar.html': '<div id="root"></div>',
    'appsscript.json': readFileSync(root('appsscript.json'), 'utf8'),
  };
  return files;
}

const bundle = (): string =>
  buildSync({
    entryPoints: [root('sheets-script/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Clientele',
    target: 'es2019',
    charset: 'utf8',
  }).outputFiles[0]!.text;
