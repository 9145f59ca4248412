import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const PAGE = 'playground/page';

/** Node's streams inflate and deflate on the command line, the browser's own here. */
const browsersCompression = (root: string): Plugin => ({
  name: 'browsers-compression',
  setup({ onResolve }) {
    const inBrowser = { path: path.join(root, 'embedded/workbook/zip/compression.browser.ts') };
    onResolve({ filter: /(^|\/)compression$/ }, () => inBrowser);
  },
});

/** The page in modules, of which the browser fetches those it needs. */
const page: BuildOptions = {
  entryPoints: { page: `${PAGE}/main.tsx` },
  format: 'esm',
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
};

/** What runs beside the page and in the add-in's frame, each a script of its own. */
const besides: BuildOptions = {
  entryPoints: {
    'file-worker': `${PAGE}/file/worker.ts`,
    'excel-window': `${PAGE}/excel-window/main.ts`,
    'sheets-window': `${PAGE}/sheets-window/main.ts`,
  },
  format: 'iife',
};

/** Bundles the page of the playground into a folder, in place of what is there. Throws with the compiler's own words. */
export async function bundlePage(root: string, folder: string): Promise<void> {
  const manner: BuildOptions = {
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    target: 'es2022',
    jsx: 'automatic',
    // Served from the same machine: names may be long, but a browser reads less text faster.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [browsersCompression(root)],
    logLevel: 'silent',
  };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    build({ ...manner, ...page }),
    build({ ...manner, ...besides }),
    cp(path.join(root, PAGE, 'index.html'), path.join(folder, 'index.html')),
  ]);
}
