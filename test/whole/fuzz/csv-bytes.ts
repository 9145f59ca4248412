import fc from 'fast-check';

/** Bytes of a text in the encodings that spreadsheet programs and 1C write. */
export const encodings = ['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1251'] as const;
export type Encoding = (typeof encodings)[number];

const wide = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))].forEach((code, i) =>
    view.setUint16(i * 2, code, littleEndian),
  );
  return new Uint8Array(view.buffer);
};

const letters1251 = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1251').decode(Uint8Array.of(byte)), byte]),
);

export function encoded(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-16le':
    case 'utf-16be':
      return wide(text, encoding === 'utf-16le');
    case 'windows-1251':
      return Uint8Array.from([...text], (letter) => letters1251.get(letter) ?? 63);
    default:
      return new TextEncoder().encode((encoding === 'utf-8' ? '' : '\ufeff') + text);
  }
}

/** Fields that every encoding above can carry. */
const field = fc.oneof(
  fc.constantFrom(
    'Ромашка',
    'ТОВ «Їжак»',
    '12.03.2025',
    '1 234,56',
    '007',
    '',
    ' ',
    '=1+1',
    '-5',
    '1e5',
    '1.50',
    'a"b',
    '"',
    '""',
  ),
  fc.constantFrom('две\nстроки', 'две\r\nстроки', 'a;b', 'a,b', 'a\tb', 'a|b', '__proto__', '<b>', 'x'.repeat(40_000)),
  fc.integer().map(String),
);

export interface Records {
  readonly records: readonly (readonly string[])[];
  readonly separator: string;
  readonly lineEnd: string;
}

/** A table of texts, three to five columns; the first record says which signs the separator is not. */
export const records: fc.Arbitrary<Records> = fc
  .record({
    width: fc.integer({ min: 3, max: 5 }),
    body: fc.array(fc.array(field, { minLength: 5, maxLength: 5 }), { minLength: 4, maxLength: 12 }),
    separator: fc.constantFrom(';', ',', '\t', '|'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ width, body, separator, lineEnd }) => ({
    records: [['Дата', 'Клиент', 'Сумма', 'А', 'Б'], ...body].map((fields) => fields.slice(0, width)),
    separator,
    lineEnd,
  }));

/** The text as every program writes it: fields with quotes, separators or line ends stand in quotes. */
export function csvText({ records: rows, separator, lineEnd }: Records): string {
  const quoted = (text: string) => (/["\r\n;,\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((fields) => fields.map(quoted).join(separator)).join(lineEnd) + lineEnd;
}

/** Records of a text with commas, cut the plain way: every quote that opens a field looks for its own end. */
export function fieldsByHand(text: string): string[][] {
  const rows: string[][] = [];
  let fields: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const quoted = /^"((?:[^"]|""|"(?![,\n"]|$))*)"(?=[,\n]|$)/.exec(rest);
    const plain = /^[^,\n]*/.exec(rest)?.[0] ?? '';
    fields.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : plain);
    const after = rest.slice((quoted?.[0] ?? plain).length);
    rest = after.slice(1);
    if (after.startsWith(',') && rest !== '') continue;
    if (after.startsWith(',')) fields.push('');
    rows.push(fields);
    fields = [];
  }
  return rows;
}
