import { associateAll, type FunctionsRuntime } from '../../excel-addin/functions/associate';
import { wholeCapabilities as capabilities } from '../../core/bodies.generated';
import { associateFunctions } from '../../excel-addin/functions';

const functions = capabilities.flatMap((capability) => capability.functions);

class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
type Associated = (...given: readonly unknown[]) => unknown;

/** What Excel's runtime keeps: functions by id. */
function associated(language: 'ru' | 'uk' | 'en' = 'en') {
  const known = new Map<string, Associated>();
  const runtime = {
    associate: (id: string, one: Associated) => void known.set(id, one),
    Error: CellError,
    ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' },
  } as unknown as FunctionsRuntime;
  associateAll(
    functions.map((one) => ({ name: one.name, load: () => one })),
    runtime,
    () => language,
  );
  return {
    known,
    call: (id: string, ...given: readonly unknown[]) => known.get(id)!(...given),
    errorOf: (id: string, ...given: readonly unknown[]): unknown => {
      try {
        return known.get(id)!(...given);
      } catch (error) {
        return error;
      }
    },
  };
}

test('every declared function is associated under its id', () => {
  expect([...associated().known.keys()]).toEqual(functions.map(({ name }) => name));
});

test('ranges come as rows of cells, left-out arguments as null, and what Excel appends is ignored', () => {
  const invocation = { functionName: 'ABCCLASS' };
  expect(associated().call('ABCCLASS', [[50], [25], [20], [5]], null, null, null, invocation)).toEqual([
    ['A'],
    ['A'],
    ['B'],
    ['C'],
  ]);
});

test('one cell in place of a range comes as a bare value', () => {
  expect(associated().call('ABCCLASS', 20, [[50], [25], [20], [5]], null, null)).toEqual([['B']]);
  expect(associated().call('ABCCLASS', [[50], [25], [20], [5]], null, 0.5, 90)).toEqual([['A'], ['B'], ['C'], ['C']]);
});

test('blanks in an answer are empty texts, never null', () => {
  expect(associated().call('ABCCLASS', [['Amount'], [50], ['']], null, null, null)).toEqual([[''], ['A'], ['']]);
});

test('rich values are read by what the cell shows, and errors in cells are skipped', () => {
  const money = { type: 'FormattedNumber', basicType: 'Double', basicValue: 50, numberFormat: '0 ₽' };
  const error = { type: 'Error', basicType: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' };
  const thrown = new CellError('#DIV/0!');
  expect(associated().call('ABCCLASS', [[money], [error], [thrown], [{}], [50]], null, null, null)).toEqual([
    ['A'],
    [''],
    [''],
    [''],
    ['A'],
  ]);
});

test.each(['ru', 'uk', 'en'] as const)('a problem is #N/A with a sentence in %s', (language) => {
  const { errorOf } = associated(language);
  const unequal = errorOf('ABCTABLE', [['a'], ['b']], [[1]], null, null, null) as CellError;
  expect(unequal).toBeInstanceOf(CellError);
  expect(unequal.code).toBe('#N/A');
  expect(unequal.message).toContain({ ru: 'разной высоты', uk: 'різної висоти', en: 'differ in height' }[language]);
});

test.each([
  ['missing argument', 'ABCTABLE', [['a']]],
  ['bad threshold', 'ABCCLASS', [[1]], null, 'x', null],
  ['thresholds in the wrong order', 'ABCCLASS', [[1]], null, 0.9, 0.5],
  ['unknown language', 'ABCTABLE', [['a']], [[1]], null, null, 'de'],
  ['no rows', 'ABCTABLE', [['']], [['']], null, null, null],
  ['bad date', 'XYZTABLE', [['a']], [[45992]], [[1]], 'soon', null],
  ['too few periods', 'MIGRATIONTABLE', [['a']], [[45992]], [[1]], null, null, null, null],
])('%s is #N/A with a message', (_, id, ...given) => {
  const error = associated().errorOf(id, ...given) as CellError;
  expect(error).toBeInstanceOf(CellError);
  expect(error.code).toBe('#N/A');
  expect(error.message).toMatch(/\.$/);
});

test('the add-in’s entry associates with Excel’s own runtime', () => {
  const ids: string[] = [];
  Object.assign(globalThis, { CustomFunctions: { associate: (id: string) => void ids.push(id) } });
  associateFunctions();
  expect(ids).toEqual(functions.map(({ name }) => name));
});
