import type { Workbook } from '../../../embedded/workbook/model/workbook';
import { readXlsx } from '../../../embedded/workbook/read-xlsx';
import { saveWorkbook } from '../../../embedded/workbook/write-xlsx';
import { problemsOf, unpackedParts } from './check-package';
import { userPackage, userParts } from './user-package';

const WORKBOOK = 'xl/workbook.xml';
const LOCKED = '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>';
const after = (element: string) => (userParts()[WORKBOOK] ?? '').replace(/<bookViews>/, `${element}$&`);
const withProtection = (element: string) => userPackage({ [WORKBOOK]: after(element) });

async function saved(source: Uint8Array, change: (workbook: Workbook) => void) {
  const workbook = await readXlsx(source);
  change(workbook);
  const result = await saveWorkbook(workbook, source);
  expect(await problemsOf(result)).toEqual([]);
  return { result, part: (await unpackedParts(result)).get(WORKBOOK) ?? '' };
}

test.each([
  [LOCKED, true],
  ['<workbookProtection lockStructure="true" lockWindows="0"/>', true],
  ['<workbookProtection lockWindows="1"/>', false],
  ['', false],
])('%s locks the structure: %p', async (element, isProtected) => {
  expect((await readXlsx(await withProtection(element))).isProtected).toBe(isProtected);
});

test('a protection that nobody touched stays letter by letter', async () => {
  const { part } = await saved(await withProtection(LOCKED), ({ settings }) => settings.set('a', 1));
  expect(part).toBe(after(LOCKED));
});

test('a workbook can be protected, and its protection lifted', async () => {
  const { result, part } = await saved(await userPackage(), (workbook) => (workbook.isProtected = true));
  expect(part).toBe(after('<workbookProtection lockStructure="1"/>'));
  expect((await readXlsx(result)).isProtected).toBe(true);
  const lifted = await saved(result, (workbook) => (workbook.isProtected = false));
  expect(lifted.part).toBe(userParts()[WORKBOOK]);
});
