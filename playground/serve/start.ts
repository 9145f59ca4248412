import path from 'node:path';
import { wordsIn } from '../../core';
import { isBuilt, startBuild, type Parts } from './build';
import { foldersIn } from './folders';
import { hasScreen, openBrowser } from './open-browser';
import { readOptions } from './options';
import { createSiteServer, listen, type WhenBuilt } from './server';
import { startWords, terminalLanguage } from './words';

const ROOT = path.resolve(__dirname, '../..');
const words = wordsIn(terminalLanguage(process.env));
const say = (text: string) => process.stdout.write(`${text}\n`);

/** The page is served only once it is there. */
const whenBuilt =
  ({ excel, sheets, sample }: Parts): WhenBuilt =>
  async (address) => {
    if (address.startsWith('/excel/')) await excel;
    if (address.startsWith('/sheets/')) await sheets;
    if (address.startsWith('/sample/')) await sample;
  };

/** `npm start`: serves the page on this machine until it is stopped, and builds what is out of date meanwhile. */
async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if ('wrong' in options) {
    say(words.say(startWords.wrong, { given: options.wrong }));
    process.exitCode = 2;
    return;
  }
  const isReady = await isBuilt(ROOT);
  if (!isReady) say(words.say(startWords.building));
  const parts = startBuild(ROOT);
  const all = Promise.all(Object.values(parts));
  // Told below, or by whoever waits for a part.
  all.catch(() => undefined);
  await parts.page;
  const port = await listen(createSiteServer(foldersIn(ROOT), whenBuilt(parts)), options.port);
  const address = `http://127.0.0.1:${port}/`;
  say(words.say(startWords.ready, { address }));
  if (options.open && hasScreen(process.platform, process.env)) openBrowser(address);
  if (isReady) return;
  say(words.say(startWords.rest));
  await all;
  say(words.say(startWords.done));
}

function complain(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

start().catch(complain);
