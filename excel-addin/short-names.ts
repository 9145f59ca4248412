import { functionNames as functions, type FunctionName } from '../core';
import type { ShortNames } from '../pane';
import { NAMESPACE } from './namespace';

/** By this comment we know the names that are ours. */
const OURS = 'Clientele';

/** `ABCCLASS` for `CL.ABCCLASS`: names of the workbook that stand for a LAMBDA which calls the function. */
export const shortNames: ShortNames = {
  areOn: () => withNames(({ ours }) => ours.length > 0),
  turnOn: () =>
    withNames(({ workbook, ours, taken }) => {
      for (const name of ours) name.delete(); // made anew: the functions may take other arguments by now
      for (const one of functions.filter(({ name }) => !taken.includes(name)))
        workbook.names.add(one.name, lambdaOf(one), OURS);
      return taken;
    }),
  turnOff: () =>
    withNames(({ ours }) => {
      for (const name of ours) name.delete();
    }),
};

/** Excel has LAMBDA in every version that knows these members; earlier ones may not. */
export const canShortenNames = (): boolean => Office.context?.requirements?.isSetSupported('ExcelApi', '1.15') ?? false;

interface Names {
  readonly workbook: Excel.Workbook;
  readonly ours: readonly Excel.NamedItem[];
  /** Names of functions that stand for something else in this workbook. */
  readonly taken: readonly string[];
}

function withNames<T>(work: (names: Names) => T): Promise<T> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const items = functions.map(({ name }) => workbook.names.getItemOrNullObject(name).load('name,comment'));
    await context.sync();
    const there = items.filter(({ isNullObject }) => !isNullObject);
    const ours = there.filter(({ comment }) => comment === OURS);
    const taken = there.filter(({ comment }) => comment !== OURS).map(({ name }) => name.toUpperCase());
    const done = work({ workbook, ours, taken });
    await context.sync();
    return done;
  });
}

/** What a call is made of. */
type Callable = Pick<FunctionName, 'name' | 'args'>;

/** `=LAMBDA(values,[share],IF(ISOMITTED(share),CL.PARETOSHARE(values),CL.PARETOSHARE(values,share)))` */
export function lambdaOf({ name, args }: Callable): string {
  const parameters = args.map((one) => (one.optional ? `[${one.name}]` : one.name));
  return `=LAMBDA(${[...parameters, callOf(name, args, [])].join(',')})`;
}

/**
 * The call with what was given so far. An argument that was left out is left out of the call too: what Excel would hand on
 * for it is not the same as nothing.
 */
function callOf(name: string, [next, ...rest]: Callable['args'], given: readonly string[]): string {
  if (!next) return `${NAMESPACE}.${name}(${given.join(',').replace(/,+$/, '')})`;
  const withIt = callOf(name, rest, [...given, next.name]);
  return next.optional ? `IF(ISOMITTED(${next.name}),${callOf(name, rest, [...given, ''])},${withIt})` : withIt;
}
