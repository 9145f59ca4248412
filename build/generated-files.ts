import { join } from 'node:path';
import type { AnyCapability } from '../core/any-capability';
import { languages } from '../core/words/language';
import { capabilityList } from './capability-list';
import { excelMetadata } from './excel-metadata';
import { functionReference } from './function-reference';
import { sheetsStubs } from './sheets-stubs';

const root = join(__dirname, '..');

/** The list of capabilities, which everything else is made from: path from the root → content. */
export const generatedList = async (): Promise<ReadonlyMap<string, string>> =>
  new Map([['core/capabilities.generated.ts', await capabilityList(join(root, 'core/capabilities'))]]);

/** Everything made from the declarations of the capabilities: path from the root → content. */
export function generatedFromDeclarations(capabilities: readonly AnyCapability[]): ReadonlyMap<string, string> {
  const functions = capabilities.flatMap((capability) => capability.functions);
  return new Map(
    languages.flatMap((language) => [
      [`excel-addin/generated/functions.${language}.json`, excelMetadata(functions, language)],
      [`sheets-script/generated/functions.${language}.js`, sheetsStubs(functions, language)],
      [language === 'en' ? 'FUNCTIONS.md' : `docs/functions.${language}.md`, functionReference(functions, language)],
    ]),
  );
}
