import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

const load = createRequire(__filename);
const PACKAGE = '@sparticuz/chromium';

/** How a browser is started that is not installed on the machine. */
export interface BundledBrowser {
  readonly executablePath: string;
  /** With it the browser finds the libraries and the fonts it was packed with. */
  readonly env: Record<string, string>;
}

/**
 * The Chromium that comes as a package, unpacked once. It is made for Linux on x64 with little more than a C library.
 * Rejects where it can't be unpacked.
 */
export async function bundledBrowser(): Promise<BundledBrowser> {
  const main = load.resolve(PACKAGE);
  const { version } = load(path.join(main, '../../../package.json')) as { readonly version: string };
  const cache = path.join(main.slice(0, main.lastIndexOf('node_modules')), 'node_modules/.cache/chromium');
  const folder = path.join(cache, version);
  if (!existsSync(folder)) await unpack(main, { cache, folder });
  const libraries = [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { ...variables(), LD_LIBRARY_PATH: libraries, ...(await fontsFor(folder)) },
  };
}

/**
 * In a process of its own, because the package changes the environment of the one it is loaded in, and takes a
 * half-written file for a whole one: hence the folder that gets its name when it is complete.
 */
async function unpack(main: string, { cache, folder }: Record<'cache' | 'folder', string>): Promise<void> {
  await mkdir(cache, { recursive: true });
  const growing = await mkdtemp(path.join(cache, 'unpacking-'));
  // It unpacks its libraries only where it takes the machine for Amazon's.
  const env = { ...variables(), TMPDIR: growing, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const script = `require(${JSON.stringify(main)}).executablePath()`;
  await promisify(execFile)(process.execPath, ['-e', script], { env });
  await rename(growing, folder).catch((error: unknown) => {
    // Somebody else was faster.
    if (!existsSync(folder)) throw error;
  });
  await rm(growing, { recursive: true, force: true });
}

/** A machine without fonts gets those of the package: the browser does not start with none. */
async function fontsFor(folder: string): Promise<Record<string, string>> {
  if (existsSync('/etc/fonts/fonts.conf')) return {};
  const file = path.join(folder, 'fonts.conf');
  if (existsSync(file)) return { FONTCONFIG_FILE: file };
  const places = [path.join(folder, 'fonts'), '/usr/share/fonts'].map((place) => `<dir>${place}</dir>`).join('');
  const growing = `${file}.${process.pid}`; // complete when it gets its name: another browser may be about to read it
  await writeFile(growing, `<fontconfig>${places}<cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`);
  await rename(growing, file);
  return { FONTCONFIG_FILE: file };
}

const variables = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
