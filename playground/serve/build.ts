import { rm, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { sampleWorkbook } from '../sample';
import { sampleFile } from '../sample/sample-file';
import { isFresh } from './freshness';

type RootConfig = (env: object, args: { readonly mode: 'production' }) => Configuration[];

const SOURCES = [
  'core',
  'pane',
  'excel-addin',
  'sheets-script',
  'playground',
  'build',
  'appsscript.json',
  'package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
];
const OWN = ['./build/apps-script/webpack.sheets.js', './playground/serve/webpack.playground.js'];
const SAMPLE = 'dist/playground/sample.xlsx';
const RESULTS = [SAMPLE, 'dist/playground/index.html', 'dist/excel/addin.html', 'dist/sheets/Sidebar.html'];

/** Whether `dist` holds what the sources as they are now give. */
export function isBuilt(root: string): Promise<boolean> {
  const inRoot = (names: readonly string[]) => names.map((name) => path.join(root, name));
  return isFresh(stampIn(root), inRoot(RESULTS), inRoot(SOURCES));
}

const stampIn = (root: string): string => path.join(root, 'dist', '.built');

/** Builds all that the page shows. Throws with the compiler's own words where something does not compile. */
export async function build(root: string): Promise<void> {
  await rm(stampIn(root), { force: true });
  const start = new Date();
  await compiled(configurations(root));
  await writeFile(path.join(root, SAMPLE), await sampleFile(sampleWorkbook()));
  await writeFile(stampIn(root), '');
  // What was saved while the compiler was at work may not be in its results.
  await utimes(stampIn(root), start, start);
}

/** All that the build of the product makes, and what only the playground needs. */
function configurations(root: string): Configuration[] {
  const load = createRequire(path.join(root, 'package.json'));
  const configs = (load('./webpack.config.js') as RootConfig)({}, { mode: 'production' });
  for (const file of OWN) {
    const own = [load(file) as Configuration | Configuration[]].flat();
    configs.push(...own.filter(({ name }) => !configs.some((each) => each.name === name)));
  }
  return configs;
}

const compiled = (configs: Configuration[]): Promise<void> =>
  new Promise((resolve, reject) => {
    webpack(configs, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
