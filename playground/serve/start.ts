import { createRequire } from 'node:module';
import path from 'node:path';
import { wordsIn } from '../../core';
import { build, isBuilt } from './build';
import { hasScreen, openBrowser } from './open-browser';
import { readOptions } from './options';
import type { Folders } from './routes';
import { createSiteServer, listen } from './server';
import { startWords, terminalLanguage } from './words';

const ROOT = path.resolve(__dirname, '../..');

const office = (): string =>
  path.dirname(createRequire(path.join(ROOT, 'package.json')).resolve('@microsoft/office-js/dist/office.js'));

const folders = (): Folders => ({
  '/office/': office(),
  '/excel/': path.join(ROOT, 'dist/excel'),
  '/sheets/': path.join(ROOT, 'dist/sheets'),
  '/': path.join(ROOT, 'dist/playground'),
});

/** `npm start`: builds what is out of date and serves the page on this machine until it is stopped. */
async function start(): Promise<void> {
  const words = wordsIn(terminalLanguage(process.env));
  const say = (text: string) => process.stdout.write(`${text}\n`);
  const options = readOptions(process.argv.slice(2));
  if ('wrong' in options) {
    say(words.say(startWords.wrong, { given: options.wrong }));
    process.exitCode = 2;
    return;
  }
  if (!(await isBuilt(ROOT))) {
    say(words.say(startWords.building));
    await build(ROOT);
  }
  const port = await listen(createSiteServer(folders()), options.port);
  const address = `http://127.0.0.1:${port}/`;
  say(words.say(startWords.ready, { address }));
  if (options.open && hasScreen(process.platform, process.env)) openBrowser(address);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
