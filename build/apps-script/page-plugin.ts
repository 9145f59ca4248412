import { Compilation, sources, type Compiler } from 'webpack';
import { harden } from './harden';

/**
 * Emits a page that needs nothing from anywhere, with the bundle in it, in place of the bundle; and every other script as a
 * page of its own, from which the script behind the page reads it.
 */
export const pagePlugin = ({ bundle, page }: { bundle: string; page: string }) => ({
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('page', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE; // when the bundle is minified
      compilation.hooks.processAssets.tap({ name: 'page', stage }, () => {
        const code = String(compilation.getAsset(bundle)?.source.source() ?? '');
        compilation.deleteAsset(bundle);
        // Minified, a page would lose what `harden` has done.
        const emit = (name: string, text: string) =>
          compilation.emitAsset(name, new sources.RawSource(text), { minimized: true });
        emit(page, pageAround(harden(code)));
        for (const { name, source } of compilation.getAssets().filter((asset) => asset.name.endsWith('.js'))) {
          compilation.deleteAsset(name);
          emit(name.replace(/\.js$/, '.html'), `<script>${harden(String(source.source()))}</script>`);
        }
      });
    });
  },
});

const GOOGLE = 'https://*.google.com https://*.googleusercontent.com https://*.gstatic.com';

/** The page holds its script; what else it may run or ask is Google's own, which stands around it and calls the script behind it. */
const POLICY = [
  "default-src 'none'",
  `script-src 'unsafe-inline' ${GOOGLE}`,
  `connect-src ${GOOGLE}`,
  `frame-src ${GOOGLE}`,
  `style-src 'unsafe-inline' ${GOOGLE}`,
  `img-src data: ${GOOGLE}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const pageAround = (script: string): string => `<!DOCTYPE html>
<html>
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><base target="_blank"><title>Clientele</title><style>body { margin: 0 }</style></head>
<body><div id="pane"></div><script>${script}</script></body>
</html>
`;
