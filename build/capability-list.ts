import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Capability, Group } from '../core/capability';

const groups: readonly Group[] = ['segmentation', 'movement', 'value', 'plans', 'base'];

/** The source of the list of capabilities: every folder with a declaration, by group and then by place. */
export async function capabilityList(folder: string): Promise<string> {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.ts')));
  const declared = await Promise.all(names.map((name) => declarationIn(folder, name)));
  const ids = declared
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.place - b.place)
    .map(({ id }) => id);
  return [
    '// Made by build/generate.ts from the folders of core/capabilities.',
    "import type { AnyCapability } from './any-capability';",
    ...ids.map((id) => `import ${identifier(id)} from './capabilities/${id}';`),
    '',
    '/** Every capability, in the order of menus and reports. */',
    `export const capabilities: readonly AnyCapability[] = [${ids.map(identifier).join(', ')}];`,
    '',
  ].join('\n');
}

type Declared = Pick<Capability<never, unknown>, 'id' | 'group' | 'place'>;

async function declarationIn(folder: string, name: string): Promise<Declared> {
  const { default: declared } = (await import(join(folder, name))) as { default: Declared };
  if (declared.id !== name) throw new Error(`The folder ${name} declares the capability ${declared.id}.`);
  return declared;
}

/** `abc-xyz` → `abcXyz`. */
const identifier = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
