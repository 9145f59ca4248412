import type { CellArgument, CellFunction } from '../core/cells/cell-function';
import type { Language } from '../core/words/language';

/**
 * Excel's metadata of the custom functions, with help in one language: what Microsoft's own generator makes for the same
 * functions written out in TypeScript. One thing is added, which that generator cannot say: a cell with an error does not
 * turn the whole answer into an error, its row is skipped.
 */
export const excelMetadata = (functions: readonly CellFunction[], language: Language): string =>
  `${JSON.stringify({ allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true, functions: functions.map((one) => describe(one, language)) }, null, 2)}\n`;

const describe = ({ name, help, args }: CellFunction, language: Language) => ({
  description: help[language],
  id: name,
  name,
  parameters: args.map((argument) => parameter(argument, language)),
  result: { dimensionality: 'matrix' },
});

const parameter = ({ name, help, shape, type, optional }: CellArgument, language: Language) => ({
  description: help[language],
  ...(shape === 'range' && { dimensionality: 'matrix' }),
  name,
  ...(optional && { optional }),
  type,
});
