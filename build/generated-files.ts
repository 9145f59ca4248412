import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyCapability, ListedCapability } from '../core/any-capability';
import { languages } from '../core/words/language';
import { bodyList, capabilityIds, declarationList, lazyBodyList } from './capability-list';
import { excelMetadata } from './excel-metadata';
import { functionNames } from './function-names';
import { functionReference } from './function-reference';
import { withMenus } from './manifest/ribbon-menus';
import { sheetsStubs } from './sheets-stubs';
import { tableFiles, tableList } from './table-list';

const listed = (capabilities: readonly AnyCapability[]): readonly ListedCapability[] =>
  capabilities.map((one) => ({ ...one, load: () => one }));

const root = join(__dirname, '..');

/** The list of tables, which the declarations of capabilities are typed by: path from the root → content. */
export const generatedTables = async (): Promise<ReadonlyMap<string, string>> =>
  new Map([['core/schema/tables.generated.ts', tableList(await tableFiles(join(root, 'core/schema/tables')))]]);

/** The lists of capabilities, which everything else is made from: path from the root → content. */
export async function generatedLists(): Promise<ReadonlyMap<string, string>> {
  const ids = await capabilityIds(join(root, 'core/capabilities'));
  return new Map([
    ['core/capabilities.generated.ts', declarationList(ids)],
    ['core/bodies.generated.ts', bodyList(ids)],
    ['core/bodies.lazy.generated.ts', lazyBodyList(ids)],
  ]);
}

/** Everything made from the declarations of the capabilities: path from the root → content. */
export function generatedFromDeclarations(capabilities: readonly AnyCapability[]): ReadonlyMap<string, string> {
  const functions = capabilities.flatMap((capability) => capability.functions);
  return new Map([
    ['core/functions.generated.ts', functionNames(capabilities)],
    ['manifest.xml', withMenus(readFileSync(join(root, 'manifest.xml'), 'utf8'), listed(capabilities))],
    ...languages.flatMap((language): readonly (readonly [string, string])[] => [
      [`excel-addin/generated/functions.${language}.json`, excelMetadata(functions, language)],
      [`sheets-script/generated/functions.${language}.js`, sheetsStubs(functions, language)],
      [language === 'en' ? 'FUNCTIONS.md' : `docs/functions.${language}.md`, functionReference(functions, language)],
    ]),
  ]);
}
