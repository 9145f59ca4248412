import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { recordsOf } from '../../../embedded/workbook/csv/records';
import { readCsv } from '../../../embedded/workbook/read-csv';
import { readWorkbook } from '../../../embedded/workbook/read-workbook';
import { UnreadableFile } from '../../../embedded/workbook/unreadable-file';
import { csvText, encoded, encodings, fieldsByHand, records } from './csv-bytes';
import { UNCLOSED_QUOTES } from './found';
import { cases, inTime, inTimeAsync, patience } from './runs';

/** The cells of the only sheet, or the reason why the file is refused; any other error is passed on. */
async function cellsOf(bytes: Uint8Array, name = 'sales.csv') {
  try {
    const workbook = await inTimeAsync(() => readWorkbook(bytes, name));
    return workbook.sheets.map(({ values }) => values);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
}

/** A field as a cell: a number where nobody would write it otherwise, no cell where it is empty. */
const asCell = (field: string) => (field === '' ? null : /^(0|-?[1-9]\d{0,14})$/.test(field) ? Number(field) : field);

const withoutBlankEnd = (cells: readonly unknown[]): readonly unknown[] =>
  cells.filter((_, i) => cells.slice(i).some((cell) => cell !== null));

test(
  'every field of a text is a cell, in every encoding, with every separator and line end',
  async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.constantFrom(...encodings), fc.boolean(), async (made, encoding, packed) => {
        const bytes = encoded(csvText(made), encoding);
        const cells = await cellsOf(packed ? gzipSync(bytes) : bytes);
        expect(cells).toEqual([made.records.map((fields) => withoutBlankEnd(fields.map(asCell)).map(decimals))]);
      }),
      cases(80, 301),
    );
  },
  patience,
);

const decimals = (cell: unknown) => (cell === '1.50' ? 1.5 : cell);

test(
  'any bytes are read or refused in bounded time',
  async () => {
    const torn = fc
      .tuple(records, fc.constantFrom(...encodings), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }))
      .map(([made, encoding, faults]) => {
        const bytes = encoded(csvText(made), encoding);
        for (const [at, byte] of faults) bytes[at % bytes.length] = byte;
        return bytes.subarray(0, bytes.length - ((faults[0]?.[0] ?? 0) % 7));
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(torn, fc.uint8Array({ maxLength: 200 })), async (bytes) => {
        const cells = await cellsOf(bytes);
        if (typeof cells === 'string') return;
        for (const row of cells.flat())
          for (const cell of row ?? []) expect(['string', 'number', 'object']).toContain(typeof cell);
      }),
      cases(250, 302),
    );
  },
  patience,
);

const fieldsOf = (text: string, separator: string) =>
  Array.from(recordsOf(text, { separator, start: 0 }), (fields) => [...fields]);

test('of any text no character is lost: the fields, separators and line ends are the text', () => {
  const letters = fc
    .array(fc.constantFrom('a', '1', ';', '\n', ' ', 'я'), { maxLength: 60 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(letters, (text) => {
      const rows = fieldsOf(text, ';');
      const whole = rows.map((fields) => fields.join(';')).join('\n');
      expect(text === whole || text === `${whole}\n`).toBe(true);
    }),
    cases(500, 303),
  );
});

test.each(UNCLOSED_QUOTES.map((text) => [text.slice(0, 6), text]))(
  'quotes that are never closed cost nothing: %j…',
  (_, text) => {
    const fields = inTime(() => [...recordsOf(text, { separator: ',', start: 0 })].length);
    expect(fields).toBeGreaterThan(0);
  },
);

test('quotes are found where they close, whatever was looked for in vain before', () => {
  const letters = fc.array(fc.constantFrom('"', '"', 'a', ',', '\n'), { maxLength: 30 }).map((all) => all.join(''));
  fc.assert(
    fc.property(letters, (text) => expect(fieldsOf(text, ',')).toEqual(fieldsByHand(text))),
    cases(1500, 304),
  );
});

const line = (fields: number) => `${'1,'.repeat(fields - 1)}1\n`;

test('more columns than a sheet has, more rows, and blanks that fill the memory are refused', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(await cellsOf(bytes(line(16_385)))).toBe('too-many-rows');
  expect(await cellsOf(bytes(`a,b\n${','.repeat(30_000_000)}`))).toBe('too-many-rows');
  expect(await cellsOf(bytes('1\n'.repeat(1_048_577)))).toBe('too-many-rows');
  const stray = `${','.repeat(16_383)}1\n`;
  expect(await cellsOf(bytes(stray.repeat(600)))).toBe('too-large');
  const trailing = `a,b,c\n${','.repeat(2_000)}\n`;
  expect(await cellsOf(bytes(trailing))).toEqual([[['a', 'b', 'c'], []]]);
});

test('a packed text that unpacks to far more than itself is refused before it is kept', async () => {
  const bomb = gzipSync(new Uint8Array(110 << 20).fill(48));
  await expect(readCsv(bomb, 'sales.csv.gz')).rejects.toThrow('too-large');
  const within = gzipSync(gzipSync(new Uint8Array(1 << 20).fill(48)));
  expect(typeof (await cellsOf(within))).toBe('object');
});
