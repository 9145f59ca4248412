import path from 'node:path';
import { build } from 'esbuild';
import { PREACT_FOR_REACT } from '../apps-script/preact';

const ROOT = path.join(__dirname, '../..');

/** What is shipped, by the file its bundle starts with: the add-in's page, the sidebar and the script behind it. */
const ENTRIES: readonly Entry[] = [
  { entry: 'excel-addin/main.ts' },
  { entry: 'sheets-script/sidebar/main.ts', alias: PREACT_FOR_REACT },
  { entry: 'sheets-script/main.ts' },
];

interface Entry {
  readonly entry: string;
  /** Packages that it takes in place of others. */
  readonly alias?: Readonly<Record<string, string>>;
}

/** One bundle: its code, and the files of which something is in it, relative to the repository. */
export interface Bundle {
  readonly entry: string;
  readonly code: string;
  readonly files: readonly string[];
}

/** The shipped bundles, put together as the build does it, only faster: nothing is left out that the build would keep. */
export const shippedBundles = (): Promise<readonly Bundle[]> => Promise.all(ENTRIES.map(bundled));

async function bundled({ entry, alias = {} }: Entry): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    alias: { ...alias },
    bundle: true,
    write: false,
    metafile: true,
    minifySyntax: true,
    format: 'iife',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const files = inputs.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
  return { entry, code: outputFiles[0]?.text ?? '', files };
}
