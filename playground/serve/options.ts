import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export interface StartOptions {
  /** First port to try. */
  readonly port: number;
  /** Whether to open the browser. */
  readonly open: boolean;
}

export const DEFAULT_PORT = 3000;

/** The options of `npm start -- [--no-open] [--port N]`, or what was typed and is none of them. */
export function readOptions(args: readonly string[]): StartOptions | { readonly wrong: string } {
  const options = { port: { type: 'string' }, 'no-open': { type: 'boolean' } } as const;
  const { tokens, values } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const strange = tokens.find((token) => token.kind !== 'option' || !Object.hasOwn(options, token.name));
  if (strange) return { wrong: args[strange.index] ?? '' };
  const given = values.port ?? DEFAULT_PORT;
  const port = Number(given);
  if (typeof given === 'boolean' || !Number.isInteger(port) || port < 1 || port > 65_535)
    return { wrong: `--port ${String(given)}` };
  return { port, open: values['no-open'] !== true };
}
