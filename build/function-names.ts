import type { AnyCapability } from '../core/any-capability';

/** The source of the list of all cell functions, in the order of the capabilities. */
export function functionNames(capabilities: readonly AnyCapability[]): string {
  const lines = capabilities.flatMap(({ id, functions }) =>
    functions.map(({ name, args }) => {
      const parameters = args.map((one) => `{ name: '${one.name}'${one.optional ? ', optional: true' : ''} }`);
      return `  { name: '${name}', capability: '${id}', args: [${parameters.join(', ')}] },`;
    }),
  );
  return [
    '// Made by build/generate.ts from the declarations of the cell functions.',
    "import type { FunctionName } from './cells/function-name';",
    '',
    '/** Every cell function, known without its body. */',
    'export const functionNames: readonly FunctionName[] = [',
    ...lines,
    '];',
    '',
  ].join('\n');
}
