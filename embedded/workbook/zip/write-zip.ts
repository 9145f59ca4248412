import { UnreadableFile } from '../unreadable-file';
import { crc32, deflated } from './compression';
import { collected, joined } from './pieces';
import type { ZipEntry } from './read-zip';

/** A file to be packed. */
export interface NewEntry {
  readonly name: string;
  readonly content: string | Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

interface Written {
  readonly local: readonly Uint8Array[];
  readonly central: Uint8Array;
  readonly offsetField: ZipEntry['offsetField'];
}

/** A ZIP container. Entries that were read from another one are copied as they are, without unpacking. */
export async function writeZip(entries: readonly (ZipEntry | NewEntry)[]): Promise<Uint8Array> {
  const written: Written[] = [];
  for (const entry of entries) written.push('content' in entry ? await packed(entry) : copied(entry));
  let offset = 0;
  const directory = written.map(({ local, central, offsetField }) => {
    const record = Uint8Array.from(central);
    const view = new DataView(record.buffer);
    if (offsetField.bytes === 4) view.setUint32(offsetField.at, offset, true);
    else view.setBigUint64(offsetField.at, BigInt(offset), true);
    offset += local.reduce((sum, piece) => sum + piece.length, 0);
    return record;
  });
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, directory.length, true);
  end.setUint16(10, directory.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, offset, true);
  return joined([...written.flatMap(({ local }) => local), ...directory, new Uint8Array(end.buffer)]);
}

const copied = ({ local, central, offsetField }: ZipEntry): Written => ({ local: [local], central, offsetField });

async function packed({ name, content }: NewEntry): Promise<Written> {
  const sums = { crc: 0, size: 0 };
  const pieces = typeof content === 'string' ? [new TextEncoder().encode(content)] : content;
  const data = await collected(deflated(summed(pieces instanceof Uint8Array ? [pieces] : pieces, sums)));
  if (sums.size > MOST_BYTES) throw new UnreadableFile('too-large', name);
  const nameBytes = new TextEncoder().encode(name);
  const facts = new DataView(new ArrayBuffer(26));
  facts.setUint16(0, 20, true);
  facts.setUint16(2, UTF8_NAME, true);
  facts.setUint16(4, DEFLATED, true);
  facts.setUint16(8, FIRST_OF_JANUARY_1980, true);
  facts.setUint32(10, sums.crc, true);
  facts.setUint32(14, data.length, true);
  facts.setUint32(18, sums.size, true);
  facts.setUint16(22, nameBytes.length, true);
  const common = new Uint8Array(facts.buffer);
  const local = joined([Uint8Array.of(0x50, 0x4b, 3, 4), common, nameBytes]);
  const central = joined([Uint8Array.of(0x50, 0x4b, 1, 2, 20, 0), common, new Uint8Array(14), nameBytes]);
  return { local: [local, data], central, offsetField: { at: 42, bytes: 4 } };
}

/** What the four bytes of a size can say. */
const MOST_BYTES = 0xffff_ffff;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;
/** The same workbook always gives the same file. */
const FIRST_OF_JANUARY_1980 = 0x21;

async function* summed(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  sums: { crc: number; size: number },
): AsyncIterable<Uint8Array> {
  for await (const piece of pieces) {
    sums.crc = crc32(piece, sums.crc);
    sums.size += piece.length;
    yield piece;
  }
}
