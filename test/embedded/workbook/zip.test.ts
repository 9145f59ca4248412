import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../embedded/workbook/zip/crc';
import { contentOf, readZip } from '../../../embedded/workbook/zip/read-zip';
import { writeZip } from '../../../embedded/workbook/zip/write-zip';
import { UnreadableFile } from '../../../embedded/workbook/unreadable-file';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const reasonOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
  return 'none';
};

interface Facts {
  name?: string;
  flags?: number;
  size?: number;
  packed?: Uint8Array;
  crc?: number;
  method?: number;
  /** Bytes after the packed ones. */
  descriptor?: Uint8Array;
  /** Extra field of the directory record, and what its sizes say then. */
  extra?: Uint8Array;
  sizesInExtra?: boolean;
}

/** A container with one file, its headers made by hand. */
function container(content: string, facts: Facts = {}): Uint8Array {
  const bytes = new TextEncoder().encode(content);
  const packed = facts.packed ?? deflateRawSync(bytes);
  const name = new TextEncoder().encode(facts.name ?? 'a.xml');
  const extra = facts.extra ?? new Uint8Array(0);
  const descriptor = facts.descriptor ?? new Uint8Array(0);
  const record = (signature: number, inDirectory: boolean): Buffer => {
    const head = Buffer.alloc(inDirectory ? 46 : 30);
    let at = head.writeUInt32LE(signature, 0);
    if (inDirectory) at = head.writeUInt16LE(20, at);
    at = head.writeUInt16LE(20, at);
    at = head.writeUInt16LE(facts.flags ?? 0, at);
    at = head.writeUInt16LE(facts.method ?? 8, at) + 4;
    const wide = inDirectory && facts.sizesInExtra;
    const known = !descriptor.length || inDirectory;
    at = head.writeUInt32LE(known ? (facts.crc ?? crc32(bytes)) : 0, at);
    at = head.writeUInt32LE(wide ? 0xffffffff : known ? packed.length : 0, at);
    at = head.writeUInt32LE(wide ? 0xffffffff : known ? (facts.size ?? bytes.length) : 0, at);
    at = head.writeUInt16LE(name.length, at);
    head.writeUInt16LE(inDirectory ? extra.length : 0, at);
    return head;
  };
  const local = Buffer.concat([record(0x04034b50, false), name, packed, descriptor]);
  const directory = Buffer.concat([record(0x02014b50, true), name, extra]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}

const uint32 = (...numbers: number[]): Uint8Array => new Uint8Array(Uint32Array.from(numbers).buffer);

test('files come back as they were packed, whether they came whole or in pieces', async () => {
  async function* pieces(): AsyncIterable<Uint8Array> {
    for (const piece of ['од', 'ин ', 'два']) yield new TextEncoder().encode(piece);
  }
  const zip = await writeZip([
    { name: 'a/б.xml', content: 'x'.repeat(100_000) },
    { name: 'pieces', content: pieces() },
    { name: 'empty', content: '' },
  ]);
  const contents = await Promise.all(readZip(zip).map(async (entry) => [entry.name, textOf(await contentOf(entry))]));
  expect(contents).toEqual([
    ['a/б.xml', 'x'.repeat(100_000)],
    ['pieces', 'один два'],
    ['empty', ''],
  ]);
});

test('a copied file keeps its bytes, its descriptor and its dates', async () => {
  const content = 'hello hello hello';
  const sum = crc32(new TextEncoder().encode(content));
  const size = deflateRawSync(content).length;
  for (const descriptor of [
    uint32(0x08074b50, sum, size, content.length),
    uint32(sum, size, content.length),
    uint32(0x08074b50, sum, size, 0, content.length, 0),
  ]) {
    const source = container(content, { flags: 8, descriptor });
    const copy = readZip(await writeZip([{ name: 'first', content: '1' }, ...readZip(source)]))[1];
    expect(copy && Buffer.from(copy.local)).toEqual(source.subarray(0, source.length - 46 - 5 - 22));
    expect(copy && textOf(await contentOf(copy))).toBe(content);
  }
});

test('sizes in the 64-bit extra field are read', async () => {
  const content = 'wide';
  const packed = deflateRawSync(content);
  const extra = new Uint8Array([1, 0, 16, 0, ...uint32(content.length, 0, packed.length, 0)]);
  const [entry] = readZip(container(content, { packed, extra, sizesInExtra: true }));
  expect(entry && textOf(await contentOf(entry))).toBe(content);
});

test('stored files and names with backslashes are read', async () => {
  const [entry] = readZip(
    container('as is', { name: '\\xl\\a.xml', method: 0, packed: new TextEncoder().encode('as is') }),
  );
  expect(entry?.name).toBe('xl/a.xml');
  expect(entry && textOf(await contentOf(entry))).toBe('as is');
});

test('what is damaged, hidden or too good to be true is refused before it is unpacked', async () => {
  const packed = new Uint8Array(1000);
  expect(await reasonOf(() => readZip(container('', { size: 2 ** 30 + 1, packed: new Uint8Array(2 ** 23) })))).toBe(
    'too-large',
  );
  expect(await reasonOf(() => readZip(container('', { size: 101 * 2 ** 20, packed })))).toBe('too-large');
  expect(await reasonOf(() => readZip(container('', { name: 'xl/../../etc/x' })))).toBe('unsafe');
  expect(await reasonOf(() => readZip(container('', { flags: 1 })))).toBe('encrypted');
  expect(await reasonOf(() => readZip(new Uint8Array(100)))).toBe('damaged');
  expect(await reasonOf(() => readZip(container('x').subarray(10)))).toBe('damaged');
  const many = container('x');
  new DataView(many.buffer, many.byteOffset).setUint16(many.length - 12, 10_001, true);
  expect(await reasonOf(() => readZip(many))).toBe('too-large');
});

test('two files of one name are refused', async () => {
  const twice = await writeZip(['a', 'a'].map((name) => ({ name, content: '' })));
  expect(await reasonOf(() => readZip(twice))).toBe('unsafe');
});

test('content that is not what the directory says is refused while it is unpacked', async () => {
  const reading = (facts: Facts) => reasonOf(() => Promise.all(readZip(container('content', facts)).map(contentOf)));
  expect(await reading({ size: 3 })).toBe('too-large');
  expect(await reading({ size: 30 })).toBe('damaged');
  expect(await reading({ crc: 1 })).toBe('damaged');
  expect(await reading({ packed: Uint8Array.of(255, 255, 255) })).toBe('damaged');
  expect(await reading({ method: 12 })).toBe('damaged');
});
