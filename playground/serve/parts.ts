import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sampleWorkbook } from '../sample';
import { sampleFile } from '../sample/sample-file';
import { bundlePage } from './page-bundle';
import { runWebpack } from './run-script';

/** Something that is built by itself. All places are within the root. */
export interface Part {
  /** Files and folders it is made of. */
  readonly sources: readonly string[];
  /** Files that are there once it has been made. */
  readonly results: readonly string[];
  make(root: string): Promise<void>;
}

export type PartName = 'page' | 'sample' | 'excel' | 'sheets';

const TOOLS = ['package-lock.json', 'tsconfig.json'];
const THEME = ['build/theme-tokens.ts', 'build/theme-tokens-plugin.js'];
const SHIPPED = ['core', 'pane', 'webpack.config.js', ...THEME, ...TOOLS];

/** All that the page shows: the page itself, its sample, and the add-in as it is shipped for both products. */
export const parts: Readonly<Record<PartName, Part>> = {
  page: {
    sources: ['core', 'embedded', 'playground', ...TOOLS],
    results: ['dist/playground/index.html', 'dist/playground/page.js', 'dist/playground/file-worker.js'],
    make: (root) => bundlePage(root, path.join(root, 'dist/playground')),
  },
  sample: {
    sources: ['core', 'embedded', 'playground/sample', ...TOOLS],
    results: ['dist/sample/sample.xlsx'],
    make: async (root) => {
      await mkdir(path.join(root, 'dist/sample'), { recursive: true });
      await writeFile(path.join(root, 'dist/sample/sample.xlsx'), await sampleFile(sampleWorkbook()));
    },
  },
  excel: {
    sources: ['excel-addin', 'manifest.xml', ...SHIPPED],
    results: ['dist/excel/addin.html', 'dist/excel/addin.js'],
    make: (root) => runWebpack(root, 'excel'),
  },
  sheets: {
    sources: ['sheets-script', 'build/apps-script', 'appsscript.json', ...SHIPPED],
    results: ['dist/sheets/Code.js', 'dist/sheets/Entry.js', 'dist/sheets/Sidebar.html', 'dist/sheets/appsscript.json'],
    make: (root) => runWebpack(root, 'sheets', 'sidebar'),
  },
};
