import { readWorkbook } from '../../../embedded/workbook/read-workbook';

const SPACE = 'urn:schemas-microsoft-com:office:spreadsheet';
const file = (inside: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<Workbook xmlns="${SPACE}" xmlns:ss="${SPACE}">${inside}</Workbook>`;
const sheet = (rows: string): string => `<Worksheet ss:Name="Лист"><Table>${rows}</Table></Worksheet>`;
const cell = (type: string, value: string, more = ''): string =>
  `<Cell${more}><Data ss:Type="${type}">${value}</Data></Cell>`;
const read = (xml: string) => readWorkbook(Buffer.from(xml), 'отчёт.xls');

test('values of every type, numbered rows and cells, merged cells, formats, what is hidden', async () => {
  const styles =
    '<Styles><Style ss:ID="d"><NumberFormat ss:Format="dd\\.mm\\.yyyy"/></Style><Style ss:ID="m"><NumberFormat ss:Format="Standard"/></Style></Styles>';
  const rows =
    `<Row>${cell('String', 'А &amp; Б', ' ss:MergeAcross="1" ss:MergeDown="1"')}${cell('Boolean', '1')}</Row>` +
    `<Row ss:Index="4" ss:Hidden="1">${cell('Number', '1.5', ' ss:Index="3" ss:StyleID="m"')}${cell('DateTime', '2025-03-01T12:00:00.000', ' ss:StyleID="d"')}</Row>` +
    `<Row>${cell('Error', '#N/A')}${cell('DateTime', '2025-03-02T00:00:00.000')}</Row>`;
  const workbook = await read(file(styles + sheet(rows)));
  const [first] = workbook.sheets;
  expect(first?.values).toEqual([
    ['А & Б', null, true],
    undefined,
    undefined,
    [null, null, 1.5, 45717.5],
    ['#N/A', 45718],
  ]);
  expect(first?.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  expect([first?.numberFormats.at(3, 2), first?.numberFormats.at(3, 3), first?.numberFormats.at(4, 1)]).toEqual([
    '#,##0.00',
    'dd\\.mm\\.yyyy',
    'm/d/yyyy',
  ]);
  expect([...(first?.hiddenRows ?? [])]).toEqual([3]);
  expect(workbook.active?.name).toBe('Лист');
});

test('under another prefix, with days counted from 1904', async () => {
  const rows = `<Row>${cell('DateTime', '2025-03-01T00:00:00.000')}</Row>`;
  const xml = file(`<ExcelWorkbook><Date1904/></ExcelWorkbook>${sheet(rows)}`)
    .replace(/<(\/?)(?=[A-Z])/g, '<$1s:')
    .replaceAll('ss:', 's:')
    .replace('xmlns=', 'xmlns:s=')
    .replace(`xmlns:s:="${SPACE}"`, '')
    .replace(/ xmlns:ss="[^"]*"/, '');
  const workbook = await read(xml);
  expect(workbook.date1904).toBe(true);
  expect(workbook.sheets[0]?.values).toEqual([[45717 - 1462]]);
});

test.each([
  ['a document type', file(sheet('<Row/>'), '<!DOCTYPE x [<!ENTITY a "b">]>'), 'unsafe'],
  ['rows that go back', file(sheet('<Row ss:Index="5"/><Row ss:Index="2"/>')), 'damaged'],
  ['a cell beyond the last column', file(sheet(`<Row>${cell('Number', '1', ' ss:Index="16385"')}</Row>`)), 'damaged'],
  ['no sheet', file(''), 'damaged'],
  ['an end too early', file(sheet('<Row/>')).slice(0, -5), 'damaged'],
])('%s is refused', async (_, xml, reason) => {
  await expect(read(xml)).rejects.toMatchObject({ reason });
});
