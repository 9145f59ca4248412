import type { ScriptFile } from './script/realm';

/** Text of every pushed file by its name. */
export type ScriptSource = Readonly<Record<string, string>>;

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
}

interface Script {
  /** In the order in which Apps Script loads them: that of their names. */
  readonly scripts: readonly ScriptFile[];
  /** By name without the ending. */
  readonly pages: ReadonlyMap<string, string>;
  readonly manifest: Manifest | null;
}

/** Files that cannot be pushed are refused. */
export function scriptOf(source: ScriptSource): Script {
  const names = Object.keys(source).sort();
  const odd = names.find((name) => !/\.(js|gs|html)$/.test(name) && name !== 'appsscript.json');
  if (odd !== undefined) throw new TypeError(`${odd} is no file of an Apps Script project.`);
  const manifest = source['appsscript.json'];
  return {
    scripts: names.filter((name) => /\.(js|gs)$/.test(name)).map((name) => ({ name, code: source[name] ?? '' })),
    pages: new Map(
      names.filter((name) => name.endsWith('.html')).map((name) => [name.replace(/\.html$/, ''), source[name] ?? '']),
    ),
    manifest: manifest === undefined ? null : (JSON.parse(manifest) as Manifest),
  };
}
