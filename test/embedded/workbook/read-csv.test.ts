import { gzipSync } from 'node:zlib';
import { readCsv, sheetNameFor } from '../../../embedded/workbook/read-csv';
import type { CellValue } from '../../../embedded/workbook/model/sheet';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = async (bytes: Uint8Array | string): Promise<(CellValue[] | undefined)[]> => {
  const workbook = await readCsv(typeof bytes === 'string' ? bytesOf(bytes) : bytes);
  return workbook.sheets[0]?.values ?? [];
};

const UKRAINIAN: Readonly<Record<string, number>> = { і: 0xb3, є: 0xba };
/** Windows-1251 for Cyrillic letters and ASCII. */
const in1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : (UKRAINIAN[letter] ?? code);
  });
const in16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
};

test('plain numbers become numbers, everything else stays text as it stands', async () => {
  const fields = [
    '0',
    '-12.50',
    '123456789012345',
    '1234567890123456',
    '007',
    '1 234,56',
    '+7',
    '-0',
    '1e5',
    '.5',
    ' 5',
    'TRUE',
    '=1+1',
    '',
  ];
  expect(await rowsOf(fields.join(';'))).toEqual([
    [0, -12.5, 123456789012345, '1234567890123456', '007', '1 234,56', '+7', '-0', '1e5', '.5', ' 5', 'TRUE', '=1+1'],
  ]);
});

test('the encoding is found out', async () => {
  const text = 'Клієнт;Сума\r\nЛев;1\r\n';
  const rows = [
    ['Клієнт', 'Сума'],
    ['Лев', 1],
  ];
  const mark =
    (...bytes: number[]) =>
    (rest: Uint8Array) =>
      Uint8Array.from([...bytes, ...rest]);
  expect(await rowsOf(text)).toEqual(rows);
  expect(await rowsOf(mark(0xef, 0xbb, 0xbf)(bytesOf(text)))).toEqual(rows);
  expect(await rowsOf(in1251(text))).toEqual(rows);
  for (const littleEndian of [true, false]) {
    expect(await rowsOf(in16(`\ufeff${text}`, littleEndian))).toEqual(rows);
    expect(await rowsOf(in16(text, littleEndian))).toEqual(rows);
  }
});

test('one broken letter does not make a UTF-8 file a Windows-1251 file', async () => {
  const text = 'Клиент;Город\nРомашка;Киев';
  const [, second] = await rowsOf(bytesOf(text).slice(0, -1));
  expect(second).toEqual(['Ромашка', 'Кие\ufffd']);
});

test('the separator is the one that cuts the records evenly', async () => {
  expect(await rowsOf('Дата;Сумма\n1;1 234,56\n2;2,5')).toEqual([
    ['Дата', 'Сумма'],
    [1, '1 234,56'],
    [2, '2,5'],
  ]);
  expect(await rowsOf('a,b\n"x;y",1\n"z;w",2')).toEqual([
    ['a', 'b'],
    ['x;y', 1],
    ['z;w', 2],
  ]);
  expect(await rowsOf('a\tb\n1,5\t2')).toEqual([
    ['a', 'b'],
    ['1,5', 2],
  ]);
  expect(await rowsOf('a|b\n1|2')).toEqual([
    ['a', 'b'],
    [1, 2],
  ]);
  expect(await rowsOf('sep=,\r\na;b,c')).toEqual([['a;b', 'c']]);
  expect(await rowsOf('only one column\nvalue')).toEqual([['only one column'], ['value']]);
});

test('quotes hold separators, line ends and quotes', async () => {
  expect(await rowsOf('"ООО ""Лев""; филиал";"две\r\nстроки";1\r\nконец;;')).toEqual([
    ['ООО "Лев"; филиал', 'две\r\nстроки', 1],
    ['конец'],
  ]);
});

test('quotes that follow no rule count as characters', async () => {
  expect(await rowsOf('ООО "Лев";1\n"ИП "Кот" и сын";2\n"не закрыта;3')).toEqual([
    ['ООО "Лев"', 1],
    ['ИП "Кот" и сын', 2],
    ['"не закрыта', 3],
  ]);
});

test('blank lines stay rows, a line end at the end does not make one', async () => {
  expect(await rowsOf('a;b\n\n1;2\n')).toEqual([['a', 'b'], [], [1, 2]]);
  expect(await rowsOf('a;b\r1;2\r')).toEqual([
    ['a', 'b'],
    [1, 2],
  ]);
  expect(await rowsOf('')).toEqual([]);
});

test('a packed file is unpacked, a broken one refused', async () => {
  const packed = gzipSync('a;b\n1;2');
  expect(await rowsOf(packed)).toEqual([
    ['a', 'b'],
    [1, 2],
  ]);
  await expect(rowsOf(packed.subarray(0, 12))).rejects.toThrow('damaged');
});

test('more rows or columns than a sheet has are refused', async () => {
  await expect(rowsOf('\n'.repeat(1_048_577))).rejects.toThrow('too-many-rows');
  await expect(rowsOf(';'.repeat(16_384))).rejects.toThrow('too-many-rows');
});

test('many different texts come through whole', async () => {
  const texts = Array.from({ length: 70_000 }, (_, index) => `накладная № ${index} от поставщика`);
  const rows = await rowsOf(texts.join('\n'));
  expect(rows.map((row) => row?.[0]).join() === texts.join()).toBe(true);
});

test('the sheet is named after the file, as far as a sheet may be', () => {
  expect(sheetNameFor('C:\\Отчёты\\Продажи [2025].csv.gz')).toBe('Продажи  2025');
  expect(sheetNameFor('x'.repeat(40))).toHaveLength(31);
  expect(sheetNameFor("'''.csv")).toBe('Sheet1');
});
