import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { excelMetadata } from '../../build/excel-metadata';
import { wholeCapabilities as capabilities } from '../../core/bodies.generated';
import type { CellArgument, CellFunction } from '../../core/cells/cell-function';
import { languages, type Language } from '../../core/words/language';

const functions = capabilities.flatMap((capability) => capability.functions);
const folder = mkdtempSync(join(tmpdir(), 'functions-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The function as a developer would write it for Microsoft's generator. */
function typescriptOf({ name, help, args }: CellFunction, language: Language): string {
  const typeOf = ({ shape, type }: CellArgument) => (shape === 'range' ? `${type}[][]` : type);
  return [
    '/**',
    ` * ${help[language]}`,
    ` * @customfunction ${name} ${name}`,
    ...args.map((argument) => ` * @param ${argument.name} ${argument.help[language]}`),
    ' */',
    `export function ${name.toLowerCase()}(${args.map((argument) => `${argument.name}${argument.optional ? '?' : ''}: ${typeOf(argument)}`).join(', ')}): any[][] {`,
    '  return [];',
    '}',
  ].join('\n');
}

test.each(languages)(
  'functions.%s.json equals what custom-functions-metadata makes of the same functions in TypeScript',
  async (language) => {
    const source = join(folder, `functions.${language}.ts`);
    writeFileSync(source, functions.map((one) => typescriptOf(one, language)).join('\n\n'));
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
    expect(errors).toEqual([]);
    const { allowErrorForDataTypeAny, ...ours } = JSON.parse(excelMetadata(functions, language)) as Record<
      string,
      unknown
    >;
    expect(ours).toEqual(JSON.parse(metadataJson));
    expect(allowErrorForDataTypeAny).toBe(true);
  },
);

test('every declared function is among the metadata', () => {
  const { functions: described } = JSON.parse(excelMetadata(functions, 'en')) as {
    functions: readonly { id: string }[];
  };
  expect(described.map(({ id }) => id)).toEqual(functions.map(({ name }) => name));
});
