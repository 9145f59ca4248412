import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TableDeclaration } from '../core/schema/define-table';

/** The files of the folder, each the declaration of a table, by place; two on one place are refused. */
export async function tableFiles(folder: string): Promise<readonly string[]> {
  const names = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
  const declared = await Promise.all(names.map(async (name) => ({ name, place: await placeIn(folder, name) })));
  const taken = new Map<number, string>();
  for (const { name, place } of declared) {
    const other = taken.get(place);
    if (other !== undefined) throw new Error(`The tables ${other} and ${name} have the same place ${place}.`);
    taken.set(place, name);
  }
  return declared.sort((a, b) => a.place - b.place).map(({ name }) => name);
}

async function placeIn(folder: string, name: string): Promise<number> {
  const { default: declared } = (await import(join(folder, name))) as { default: Pick<TableDeclaration, 'place'> };
  return declared.place;
}

/** The declarations of the tables by name. */
export const tableList = (files: readonly string[]): string =>
  [
    '// Made by build/generate.ts from the files of core/schema/tables.',
    ...files.map((file) => `import ${identifier(file)} from './tables/${file}';`),
    '',
    '/** Every table that a team may keep, in the order they are listed. */',
    `export const declaredTables = { ${files.map(identifier).join(', ')} } as const;`,
    '',
  ].join('\n');

/** `kpi-facts` → `kpiFacts`. */
const identifier = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
