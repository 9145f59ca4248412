import { Compilation, sources, type Compiler } from 'webpack';
import { harden } from './harden';

/** Emits a page that needs nothing from anywhere, with the bundle in it, in place of the bundle. */
export const pagePlugin = ({ bundle, page }: { bundle: string; page: string }) => ({
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('page', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE; // when the bundle is minified
      compilation.hooks.processAssets.tap({ name: 'page', stage }, () => {
        const code = String(compilation.getAsset(bundle)?.source.source() ?? '');
        compilation.deleteAsset(bundle);
        // Minified, the page would lose what `harden` has done.
        compilation.emitAsset(page, new sources.RawSource(pageAround(harden(code))), { minimized: true });
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
