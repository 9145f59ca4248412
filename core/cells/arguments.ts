import type { CellArgument } from './cell-function';
import { argumentWords as words } from './words';

const column = { shape: 'range', type: 'any' } as const;

/** Arguments that several functions share, so that they mean the same and read the same everywhere. */
export const clients = { name: 'clients', ...column, help: words.clients } as const satisfies CellArgument;
export const dates = { name: 'dates', ...column, help: words.dates } as const satisfies CellArgument;
export const amounts = { name: 'amounts', ...column, help: words.amounts } as const satisfies CellArgument;
export const managers = { name: 'managers', ...column, help: words.managers } as const satisfies CellArgument;

/** What of an argument is the same for all that may be left out and take one cell. */
export const optionalValue = { shape: 'value', type: 'any', optional: true } as const;
export const asOf = { name: 'asOf', ...optionalValue, help: words.asOf } as const satisfies CellArgument;
export const period = {
  name: 'period',
  ...optionalValue,
  type: 'string',
  help: words.period,
} as const satisfies CellArgument;
export const language = {
  name: 'language',
  ...optionalValue,
  type: 'string',
  help: words.language,
} as const satisfies CellArgument;

/** The same argument where it may be left out. */
export const optional = <A extends CellArgument>(argument: A) => ({ ...argument, optional: true }) as const;
