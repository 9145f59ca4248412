import { UnreadableFile } from '../unreadable-file';
import { crc32, inflated } from './compression';
import { collected } from './pieces';
import { centralRecords } from './central-directory';

/** A file in a ZIP container, still packed. */
export interface ZipEntry {
  /** With `/` between folders and none in front. */
  readonly name: string;
  /** Bytes when unpacked, as the container says. */
  readonly size: number;
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** The packed bytes. */
  readonly data: Uint8Array;
  /** Local header, packed bytes and data descriptor as they stand in the container. */
  readonly local: Uint8Array;
  /** Record of the central directory as it stands. */
  readonly central: Uint8Array;
  /** Where in the record the offset of the local header is, and in how many bytes. */
  readonly offsetField: { readonly at: number; readonly bytes: 4 | 8 };
}

const MEBIBYTE = 1 << 20;
const MOST_ENTRIES = 10_000;
const MOST_BYTES = 1024 * MEBIBYTE;
const LARGE_PART = 100 * MEBIBYTE;
const MOST_RATIO = 200;
const LOCAL_HEADER = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const ENCRYPTED = 1;
const WITH_DESCRIPTOR = 8;

/**
 * The files in a ZIP container in the order of its directory. Refuses what no spreadsheet program writes: more than
 * 10 000 files or 1 GiB unpacked, large parts packed better than 200 : 1, paths that leave the container.
 */
export function readZip(source: Uint8Array): ZipEntry[] {
  // Of Node's Buffer, slices share the memory and could be changed from outside.
  const bytes = new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
  const records = centralRecords(bytes, MOST_ENTRIES);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  let total = 0;
  return records.map((record) => {
    const name = record.name.replace(/\\/g, '/').replace(/^\/+/, '');
    if (name.split('/').includes('..') || names.has(name)) throw new UnreadableFile('unsafe', name);
    names.add(name);
    total += record.size;
    if (total > MOST_BYTES) throw new UnreadableFile('too-large');
    if (record.size > LARGE_PART && record.size > record.packedSize * MOST_RATIO)
      throw new UnreadableFile('too-large', name);
    if (record.flags & ENCRYPTED) throw new UnreadableFile('encrypted', name);
    const { data, local } = packedBytes(bytes, view, record);
    const { size, crc, method, central, offsetField } = record;
    return { name, size, crc, method, data, local, central, offsetField };
  });
}

type Packed = Pick<ReturnType<typeof centralRecords>[number], 'offset' | 'packedSize' | 'flags' | 'crc'>;

function packedBytes(bytes: Uint8Array, view: DataView, record: Packed): { data: Uint8Array; local: Uint8Array } {
  const { offset, packedSize } = record;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw new UnreadableFile('damaged');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + packedSize;
  if (end > bytes.length) throw new UnreadableFile('damaged');
  const stop = record.flags & WITH_DESCRIPTOR ? end + descriptorLength(view, end, record) : end;
  return { data: bytes.subarray(start, end), local: bytes.subarray(offset, stop) };
}

/** The descriptor has a signature or none, and sizes of 4 or 8 bytes: the packed size in it tells which. */
function descriptorLength(view: DataView, at: number, { packedSize, crc }: Packed): number {
  if (at + 12 > view.byteLength) return 0;
  const signed = view.getUint32(at, true) === DESCRIPTOR && crc !== DESCRIPTOR ? 4 : 0;
  const after = at + signed + 4;
  const long = after + 16 <= view.byteLength && view.getUint32(after + 4, true) === 0 && packedSize !== 0;
  return signed + (long && view.getUint32(after, true) === packedSize ? 20 : 12);
}

/** The unpacked bytes, piece by piece. A size or a checksum that is not what the container says is an error. */
export async function* piecesOf(entry: ZipEntry): AsyncIterable<Uint8Array> {
  if (entry.method !== 0 && entry.method !== 8) throw new UnreadableFile('damaged', `${entry.name}: packing method`);
  let size = 0;
  let crc = 0;
  try {
    for await (const piece of entry.method === 0 ? [entry.data] : inflated(entry.data)) {
      size += piece.length;
      if (size > entry.size) throw new UnreadableFile('too-large', entry.name);
      crc = crc32(piece, crc);
      yield piece;
    }
  } catch (error) {
    throw error instanceof UnreadableFile || !isZlibError(error) ? error : new UnreadableFile('damaged', entry.name);
  }
  if (size !== entry.size || crc !== entry.crc) throw new UnreadableFile('damaged', entry.name);
}

/** The mark of zlib's own errors; of web streams it is the type. */
const isZlibError = (error: unknown): boolean =>
  error instanceof TypeError ||
  (typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_'));

export const contentOf = (entry: ZipEntry): Promise<Uint8Array> => collected(piecesOf(entry), entry.size);
