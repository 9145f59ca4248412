import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { Compilation, sources, type Compiler } from 'webpack';

/** What the functions at the top level hand over to. */
const LIBRARY = 'Clientele';

/**
 * Emits `Entry.js` beside the bundle, after checking both: they have to be in a syntax that Apps Script takes, and to load
 * where there is no service at all, as in a file whose user has not yet allowed any.
 */
export const entryPlugin = ({ bundle, entry }: { bundle: string; entry: string }) => ({
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('entry', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE; // when the bundle is minified
      compilation.hooks.processAssets.tap({ name: 'entry', stage }, () => {
        const code = String(compilation.getAsset(bundle)?.source.source() ?? '');
        checkScript(code, entry);
        // Minified, it would lose the help of the functions.
        compilation.emitAsset('Entry.js', new sources.RawSource(entry), { minimized: true });
      });
    });
  },
});

/** Throws where Apps Script would not load the two. */
export function checkScript(code: string, entry: string): void {
  for (const script of [code, entry]) parse(script, { ecmaVersion: 2019, sourceType: 'script' });
  const context = createContext({});
  runInContext(code, context);
  runInContext(entry, context);
  const known = runInContext(`Object.keys(${LIBRARY})`, context) as string[];
  const missing = [...entry.matchAll(/\bClientele\.(\w+)/g)].filter(([, name = '']) => !known.includes(name));
  if (missing.length > 0) throw new Error(`Code.js has no ${missing.map(([call]) => call).join(', ')}.`);
}
