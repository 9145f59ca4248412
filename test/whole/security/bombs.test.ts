import { deflateRawSync } from 'node:zlib';
import { readXlsx } from '../../../embedded/workbook/read-xlsx';
import { UnreadableFile } from '../../../embedded/workbook/unreadable-file';
import { crc32 } from '../../../embedded/workbook/zip/crc';
import { readZip } from '../../../embedded/workbook/zip/read-zip';
import { writeZip } from '../../../embedded/workbook/zip/write-zip';
import { userPackage, userParts } from '../../embedded/workbook/user-package';
import { inTimeAsync, patience } from '../fuzz/runs';

async function reasonOf(work: () => unknown): Promise<string> {
  try {
    await inTimeAsync(async () => work());
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
  return 'none';
}

const SHEET = 'xl/worksheets/sheet1.xml';
const sheetOf = (data: string, before = ''): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${data}</sheetData></worksheet>`;
const reading = async (changes: Readonly<Record<string, string>>) => {
  const bytes = await userPackage(changes);
  return reasonOf(() => readXlsx(bytes));
};
const readingSheet = (xml: string) => reading({ [SHEET]: xml });

test('entities, inside or from elsewhere, are refused wherever they stand', async () => {
  const laughs = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  for (const declared of [
    `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`,
    '<!DOCTYPE x SYSTEM "http://x/y.dtd">',
    '<!doctype x [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
  ])
    for (const part of [
      'xl/workbook.xml',
      SHEET,
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      '[Content_Types].xml',
      '_rels/.rels',
    ])
      expect([
        part,
        await reading({ [part]: declared + (userParts()[part] ?? '').replace(/^<\?xml.*\?>\r\n/, '') }),
      ]).toEqual([part, 'unsafe']);
  expect(await readingSheet(sheetOf('<row><c t="str"><v>&lol;&f;</v></c></row>'))).toBe('none');
});

/** A container of many files that all are the same few packed bytes. */
function overlapping(count: number, size: number): Uint8Array {
  const content = Buffer.alloc(size, 48);
  const packed = deflateRawSync(content);
  const sum = crc32(content);
  const local = Buffer.alloc(30 + packed.length);
  local.writeUInt32LE(0x04034b50, 0);
  packed.copy(local, 30);
  const records = Array.from({ length: count }, (_, i) => {
    const record = Buffer.alloc(46 + 6);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(8, 10);
    record.writeUInt32LE(sum, 16);
    record.writeUInt32LE(packed.length, 20);
    record.writeUInt32LE(size, 24);
    record.writeUInt16LE(6, 28);
    record.write(String(i).padStart(6, 'a'), 46);
    return record;
  });
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}

test('many files of a few bytes that would fill the disk are refused by what they say they are', async () => {
  expect(await reasonOf(() => readZip(overlapping(10, 1 << 20)))).toBe('none');
  expect(await reasonOf(() => readZip(overlapping(2_000, 1 << 20)))).toBe('too-large');
  expect(await reasonOf(() => readZip(overlapping(10_001, 10)))).toBe('too-large');
});

test(
  'a container within a container stays packed, and a bomb within a part is refused before it is unpacked',
  async () => {
    const inner = await writeZip([{ name: 'bomb', content: new Uint8Array(8 << 20) }]);
    const bytes = await writeZip([
      ...Object.entries(userParts()).map(([name, content]) => ({ name, content })),
      { name: 'xl/embeddings/inner.xlsx', content: inner },
    ]);
    expect(await reasonOf(() => readXlsx(bytes))).toBe('none');
    expect(await readingSheet(sheetOf(' '.repeat(101 << 20)))).toBe('too-large');
  },
  patience,
);

test(
  'parts that make far more objects than they have bytes are refused',
  async () => {
    expect(await reading({ 'xl/styles.xml': `<styleSheet>${'<a/>'.repeat(2_100_000)}</styleSheet>` })).toBe(
      'too-large',
    );
    expect(await readingSheet(sheetOf('<x>'.repeat(100_000) + '</x>'.repeat(100_000)))).toBe('damaged');
    expect(await reading({ 'xl/workbook.xml': '<x>'.repeat(100_000) })).toBe('damaged');
    expect(await readingSheet(sheetOf(`<row><c t="str"><v>${'x'.repeat(40 << 20)}`))).toBe('damaged');
    expect(await readingSheet(`<worksheet a="${'x'.repeat(40 << 20)}`)).toBe('damaged');
    const first = `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A99999">${`"${'x'.repeat(15_000)}"&amp;A2`}</f><v>1</v></c></row>`;
    const others = Array.from(
      { length: 3_000 },
      (_, i) => `<row r="${i + 2}"><c><f t="shared" si="0"/><v>1</v></c></row>`,
    ).join('');
    expect(await readingSheet(sheetOf(first + others))).toBe('too-large');
  },
  patience,
);

test('a few cells far away from each other cost a few cells, and many of them are refused', async () => {
  const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const bytes = await userPackage({ [SHEET]: sheetOf(far, '<dimension ref="A1:XFD1048576"/>') });
  const { sheets } = await inTimeAsync(() => readXlsx(bytes));
  expect(sheets[0]?.values).toHaveLength(1_048_576);
  const rows = Array.from({ length: 600 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join(
    '',
  );
  expect(await readingSheet(sheetOf(rows))).toBe('too-large');
  const columns = '<col min="1" max="16383" width="9"/>'.repeat(20_000);
  expect(await readingSheet(sheetOf('', `<cols>${columns}</cols>`))).toBe('none');
});

test('tabs that share a part, and tables that are named again and again, are read once', async () => {
  const { 'xl/workbook.xml': workbook = '', 'xl/worksheets/_rels/sheet1.xml.rels': pointers = '' } = userParts();
  const tabs = Array.from({ length: 500 }, (_, i) => `<sheet name="x${i}" sheetId="${i + 9}" r:id="rId1"/>`).join('');
  expect(await reading({ 'xl/workbook.xml': workbook.replace('</sheets>', `${tabs}</sheets>`) })).toBe('damaged');
  const [table = ''] = /<Relationship Id="rId4"[^>]*>/.exec(pointers) ?? [];
  const again = await userPackage({
    'xl/worksheets/_rels/sheet1.xml.rels': pointers.replace(table, table.repeat(20_000)),
  });
  expect((await inTimeAsync(() => readXlsx(again))).sheets[0]?.tables).toHaveLength(1);
  const cyclic = pointers.replace('../tables/table1.xml', 'sheet1.xml');
  expect(await reading({ 'xl/worksheets/_rels/sheet1.xml.rels': cyclic })).toBe('none');
});
