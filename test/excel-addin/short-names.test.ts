import { wholeCapabilities } from '../../core/bodies.generated';
import { excelPaneHost } from '../../excel-addin/pane-host';
import { lambdaOf } from '../../excel-addin/short-names';
import { newWorkbook } from '../../embedded/workbook/model/workbook';
import { expectNothingMissing, openExcel } from './open-excel';

const functions = wholeCapabilities.flatMap((one) => one.functions);

/** An Excel that knows LAMBDA, or one that may not. */
const inExcel = (knowsLambda: boolean) =>
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => knowsLambda } } } });

beforeAll(() => void openExcel()); // the library brings an Office of its own
beforeEach(() => inExcel(true));
afterEach(expectNothingMissing);

const workbookNames = ({ names }: ReturnType<typeof newWorkbook>) => names.map(({ name }) => name);

test('an argument that is left out is left out of the call', () => {
  const [share] = functions.filter(({ name }) => name === 'PARETOSHARE');
  expect(lambdaOf(share!)).toBe(
    '=LAMBDA(values,[share],IF(ISOMITTED(share),CL.PARETOSHARE(values),CL.PARETOSHARE(values,share)))',
  );
});

test('one that is left out before one that is given keeps its place', () => {
  const help = { ru: '', uk: '', en: '' };
  const argument = (name: string) => ({ name, shape: 'value', type: 'any', help, optional: true }) as const;
  const declared = { name: 'ABCD', help, args: [argument('a'), argument('b')], example: '', cells: () => [] };
  expect(lambdaOf(declared)).toBe(
    '=LAMBDA([a],[b],IF(ISOMITTED(a),IF(ISOMITTED(b),CL.ABCD(),CL.ABCD(,b)),IF(ISOMITTED(b),CL.ABCD(a),CL.ABCD(a,b))))',
  );
});

test('every formula is short enough for Excel', () => {
  for (const one of functions) expect(lambdaOf(one).length).toBeLessThan(8192);
});

test('names are added for all functions, and taken away again', async () => {
  const { workbook } = openExcel();
  const { shortNames } = excelPaneHost();
  expect(await shortNames!.areOn()).toBe(false);
  expect(await shortNames!.turnOn()).toEqual([]);
  expect(workbookNames(workbook).sort()).toEqual(functions.map(({ name }) => name).sort());
  expect(await shortNames!.areOn()).toBe(true);
  await shortNames!.turnOff();
  expect(workbookNames(workbook)).toEqual([]);
  expect(await shortNames!.areOn()).toBe(false);
});

test('a name that the user has for something else is told and stays, before and after', async () => {
  const workbook = newWorkbook('Отгрузки');
  const own = { name: 'AbcClass', target: { formula: '=0.75' }, comment: 'граница', visible: true };
  workbook.names.push({ ...own });
  openExcel(workbook);
  const { shortNames } = excelPaneHost();
  expect(await shortNames!.turnOn()).toEqual(['ABCCLASS']);
  await shortNames!.turnOn();
  expect(workbook.names).toHaveLength(functions.length);
  await shortNames!.turnOff();
  expect(workbook.names).toEqual([own]);
});

test('an Excel that may not know LAMBDA is offered nothing', () => {
  inExcel(false);
  expect(excelPaneHost().shortNames).toBeUndefined();
  Object.assign(globalThis, { Office: { context: {} } });
  expect(excelPaneHost().shortNames).toBeUndefined();
});
