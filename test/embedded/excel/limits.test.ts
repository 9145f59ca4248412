import { byteLength } from '../../../embedded/excel/payload';
import { connected, errorOf, onData } from './connected';

const block = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => row * columns + column),
  );

test('a big block is sent in parts, in one request', async () => {
  const { host, sheet: model } = connected();
  const values = block(5000, 4);
  await onData(async (context, sheet) => {
    sheet.getRange('B2:E5001').values = values;
    await context.sync();
    const range = sheet.getRange('B2:E5001').load('values');
    await context.sync();
    expect(range.values).toEqual(values);
  });
  expect(host.stats.syncs).toBe(2);
  expect(model.values[5000]).toEqual([null, 19_996, 19_997, 19_998, 19_999]);
});

test('a big block of another size is refused before its parts are written', async () => {
  const { sheet: model } = connected();
  const error = await errorOf(async (_context, sheet) => (sheet.getRange('A1:D4999').values = block(5000, 4)));
  expect(error).toMatchObject({ code: 'InvalidArgument' });
  expect(model.values).toEqual([]);
});

test('a request over 5 MB is refused as a whole', async () => {
  const { sheet: model } = connected();
  const error = await errorOf(async (_context, sheet) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [['я'.repeat(2_700_000)]];
  });
  expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
  expect(model.values).toEqual([]);
});

test('an answer over 5 MB is refused, also one too big to be made', async () => {
  const { sheet: model } = connected();
  model.values = [['я'.repeat(2_700_000)]];
  const tooLong = await errorOf(async (_context, sheet) => sheet.getRange('A1').load('values'));
  expect(tooLong.code).toBe('ResponsePayloadSizeLimitExceeded');
  const tooMany = await errorOf(async (_context, sheet) => sheet.getRange('A1:Z1000000').load('values'));
  expect(tooMany.code).toBe('ResponsePayloadSizeLimitExceeded');
});

test('the limit can be set', async () => {
  connected({ payloadLimit: 2000 });
  const error = await errorOf(async (_context, sheet) => (sheet.getRange('A1').values = [['x'.repeat(2000)]]));
  expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
});

test.each(['', 'abc', 'Клиент', '€', '😀 é'])('bytes of %p', (text) => {
  expect(byteLength(text)).toBe(new TextEncoder().encode(text).length);
});

test('a member above the declared level is refused', async () => {
  const { host } = connected({ requirements: { ExcelApi: '1.6' } });
  const freeze = await errorOf(async (_context, sheet) => sheet.freezePanes.freezeRows(1));
  expect(freeze).toMatchObject({ code: 'ApiNotFound' });
  expect(freeze.message).toContain('Worksheet.freezePanes needs ExcelApi 1.7');
  const color = await errorOf(async (_context, sheet) => void (sheet.tabColor = 'red'));
  expect(color.message).toContain('Worksheet.tabColor needs ExcelApi 1.7');
  const load = await errorOf(async (_context, sheet) => sheet.load('showGridlines'));
  expect(load.message).toContain('Worksheet.showGridlines needs ExcelApi 1.8');
  expect(host.missing.size).toBe(0);
});

test('what is above the declared level is not loaded with the rest', async () => {
  connected({ requirements: { ExcelApi: '1.6' } });
  await onData(async (context, sheet) => {
    sheet.load();
    await context.sync();
    expect(Object.keys(sheet.toJSON()).sort()).toEqual(['id', 'name', 'position', 'visibility']);
  });
});

test('a member of another requirement set is refused at 1.15', async () => {
  const { sheet: model } = connected();
  model.values = [['A'], [1]];
  const error = await errorOf(async (_context, sheet) => {
    sheet.tables.add('A1:A2', true).rows.deleteRowsAt(0);
  });
  expect(error.message).toContain('TableRowCollection.deleteRowsAt needs ExcelApiOnline 1.1');
});

test('a member the host lacks is refused and kept for the record', async () => {
  const { host } = connected();
  const method = await errorOf(async (_context, sheet) => sheet.getRange('A1').removeDuplicates([0], true));
  expect(method).toMatchObject({ code: 'ApiNotFound', location: 'Range.removeDuplicates' });
  const property = await errorOf(async (_context, sheet) => sheet.getRange('A1').load('hyperlink'));
  expect(property.message).toContain('Range.hyperlink is not implemented');
  const object = await errorOf(async (_context, sheet) => sheet.shapes.load('items'));
  expect(object.message).toContain('Worksheet.shapes is not implemented');
  const set = await errorOf(async (_context, sheet) => void (sheet.standardWidth = 10));
  expect(set.message).toContain("'standardWidth' is read-only");
  expect(Object.fromEntries(host.missing)).toEqual({
    'Range.removeDuplicates': 1,
    'Range.hyperlink': 1,
    'Worksheet.shapes': 1,
  });
});
