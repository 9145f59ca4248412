import type { CellArgument, CellFunction } from '../core/cells/cell-function';
import type { Language } from '../core/words/language';

/**
 * The functions as Google Sheets must find them: one by one at the top level of a script file, with the help above. Each
 * hands its arguments to the bundle.
 */
export const sheetsStubs = (functions: readonly CellFunction[], language: Language): string =>
  [
    '// Made by build/generate.ts from the declarations in core/capabilities.',
    ...functions.map((one) => stub(one, language)),
    '',
  ].join('\n\n');

function stub({ name, help, args }: CellFunction, language: Language): string {
  return [
    '/**',
    ` * ${help[language]}`,
    ' *',
    ...args.map((argument) => ` * @param ${typeOf(argument)} ${nameOf(argument)} ${argument.help[language]}`),
    ' * @return {Array<Array<*>>}',
    ' * @customfunction',
    ' */',
    `function ${name}(${args.map((argument) => argument.name).join(', ')}) {`,
    `  return Clientele.cell('${name}', arguments);`,
    '}',
  ].join('\n');
}

const typeOf = ({ shape, type }: CellArgument): string => {
  const one = type === 'any' ? '*' : type;
  return shape === 'range' ? `{Array<Array<${one}>>}` : `{${one}}`;
};

const nameOf = ({ name, optional }: CellArgument): string => (optional ? `[${name}]` : name);
