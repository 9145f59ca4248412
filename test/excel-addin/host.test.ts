import { newWorkbook } from '../../embedded/workbook/model/workbook';
import { expectNothingMissing, openExcel } from './open-excel';

afterEach(expectNothingMissing);

const saved = {
  version: 1,
  settings: { 'abc.thresholds': [0.8, 0.95] },
  columns: { 'sales.client': 'Контрагент' },
} as const;

test('what was saved is loaded again, and stands in the workbook under one key', async () => {
  const { excel, workbook } = openExcel();
  await excel.save(saved);
  expect(await excel.load()).toEqual(saved);
  expect([...workbook.settings.keys()]).toEqual(['clientele']);
});

test('a workbook in which nothing was saved gives nothing', async () => {
  expect(await openExcel().excel.load()).toBeNull();
});

test.each([
  ['not JSON', '{"version":1'],
  ['of a newer version', JSON.stringify({ ...saved, version: 2 })],
  ['without settings', JSON.stringify({ version: 1, columns: {} })],
  ['a number', 7],
  ['an array', '[]'],
])('settings that are %s give nothing and no exception', async (_, value) => {
  const workbook = newWorkbook('Отгрузки');
  workbook.settings.set('clientele', value);
  expect(await openExcel(workbook).excel.load()).toBeNull();
});

test('a column choice that is no text is left out', async () => {
  const workbook = newWorkbook('Отгрузки');
  workbook.settings.set(
    'clientele',
    JSON.stringify({ version: 1, settings: {}, columns: { 'sales.client': 5, 'sales.day': 'Дата' } }),
  );
  expect(await openExcel(workbook).excel.load()).toEqual({
    version: 1,
    settings: {},
    columns: { 'sales.day': 'Дата' },
  });
});
