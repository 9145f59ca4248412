import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Declaration, Group } from '../core/capability';

const groups: readonly Group[] = ['segmentation', 'movement', 'value', 'plans', 'base'];

/** Ids of the capabilities, every folder with a declaration, by group and then by place; two on one place are refused. */
export async function capabilityIds(folder: string): Promise<readonly string[]> {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.ts')));
  const declared = await Promise.all(names.map((name) => declarationIn(folder, name)));
  const taken = new Map<string, string>();
  for (const { id, group, place } of declared) {
    const other = taken.get(`${group} ${place}`);
    if (other !== undefined) throw new Error(`${other} and ${id} have the same place ${place} in ${group}.`);
    taken.set(`${group} ${place}`, id);
  }
  return [...declared]
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.place - b.place)
    .map(({ id }) => id);
}

const MADE = '// Made by build/generate.ts from the folders of core/capabilities.';

/** The declarations, which are always loaded, each with the way to its body. */
export const declarationList = (ids: readonly string[]): string =>
  [
    MADE,
    "import type { ListedCapability } from './any-capability';",
    "import { bodies } from './bodies.generated';",
    ...ids.map((id) => `import ${identifier(id)} from './capabilities/${id}';`),
    '',
    '/** Every capability, in the order of menus and reports. */',
    'export const capabilities: readonly ListedCapability[] = [',
    ...ids.map((id) => `  { ...${identifier(id)}, load: bodies[${quoted(id)}] },`),
    '];',
    '',
  ].join('\n');

/** The bodies where all code is at hand: in Node and in Google's script. */
export const bodyList = (ids: readonly string[]): string =>
  [
    MADE,
    "import type { AnyCapability } from './any-capability';",
    ...ids.map((id) => `import ${identifier(id)} from './capabilities/${id}/body';`),
    '',
    '/** By its id, every capability whole. */',
    'export const bodies = {',
    ...ids.map((id) => `  ${quoted(id)}: (): AnyCapability => ${identifier(id)},`),
    '};',
    '',
    '/** All of them, in the order of menus and reports. */',
    `export const wholeCapabilities: readonly AnyCapability[] = [${ids.map(identifier).join(', ')}];`,
    '',
  ].join('\n');

/** The same for pages, which fetch a body when it is first used: their bundler puts this in place of the other list. */
export const lazyBodyList = (ids: readonly string[]): string =>
  [
    MADE,
    "import type { AnyCapability } from './any-capability';",
    '',
    'const whole = (module: { readonly default: AnyCapability }): AnyCapability => module.default;',
    '',
    '/** By its id, the way to every capability. */',
    'export const bodies = {',
    ...ids.map(
      (id) => `  ${quoted(id)}: () => import(/* webpackChunkName: "${id}" */ './capabilities/${id}/body').then(whole),`,
    ),
    '};',
    '',
  ].join('\n');

type Declared = Pick<Declaration, 'id' | 'group' | 'place'>;

async function declarationIn(folder: string, name: string): Promise<Declared> {
  const { default: declared } = (await import(join(folder, name))) as { default: Declared };
  if (declared.id !== name) throw new Error(`The folder ${name} declares the capability ${declared.id}.`);
  return declared;
}

const quoted = (id: string): string => `'${id}'`;
/** `abc-xyz` → `abcXyz`. */
const identifier = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
