import { UnreadableFile } from '../unreadable-file';

/** One record of a ZIP container's directory. */
export interface CentralRecord {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the local header, from the start of the file. */
  readonly offset: number;
  readonly central: Uint8Array;
  readonly offsetField: { readonly at: number; readonly bytes: 4 | 8 };
}

const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const END_LOCATOR_64 = 0x07064b50;
const CENTRAL_RECORD = 0x02014b50;
const IN_EXTRA_FIELD = 0xffffffff;

export function centralRecords(bytes: Uint8Array, most: number): CentralRecord[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directory(view);
  if (count > most) throw new UnreadableFile('too-large', `${count} files`);
  const records: CentralRecord[] = [];
  for (let at = start; records.length < count; ) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_RECORD) throw new UnreadableFile('damaged');
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > bytes.length) throw new UnreadableFile('damaged');
    records.push(centralRecord(bytes.subarray(at, at + length)));
    at += length;
  }
  return records;
}

function directory(view: DataView): { count: number; start: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    const locator = at - 20;
    if (locator < 0 || view.getUint32(locator, true) !== END_LOCATOR_64)
      return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
    const end = Number(view.getBigUint64(locator + 8, true));
    if (end + 56 > view.byteLength || view.getUint32(end, true) !== END_RECORD_64) break;
    return { count: Number(view.getBigUint64(end + 32, true)), start: Number(view.getBigUint64(end + 48, true)) };
  }
  throw new UnreadableFile('damaged', 'no ZIP directory');
}

function centralRecord(central: Uint8Array): CentralRecord {
  const view = new DataView(central.buffer, central.byteOffset, central.byteLength);
  const nameLength = view.getUint16(28, true);
  const wide = wideFields(view, 46 + nameLength);
  const number = (at: number): number => {
    const value = view.getUint32(at, true);
    const place = value === IN_EXTRA_FIELD ? wide() : undefined;
    return place === undefined ? value : Number(view.getBigUint64(place, true));
  };
  const size = number(24);
  const packedSize = number(20);
  const inExtra = view.getUint32(42, true) === IN_EXTRA_FIELD ? wide() : undefined;
  return {
    name: new TextDecoder().decode(central.subarray(46, 46 + nameLength)),
    flags: view.getUint16(8, true),
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    packedSize,
    size,
    offset: inExtra === undefined ? view.getUint32(42, true) : Number(view.getBigUint64(inExtra, true)),
    central,
    offsetField: inExtra === undefined ? { at: 42, bytes: 4 } : { at: inExtra, bytes: 8 },
  };
}

/** Hands out the places of the 8-byte numbers of the ZIP64 extra field: size, packed size, offset, as far as they are there. */
function wideFields(view: DataView, start: number): () => number | undefined {
  let next = 0;
  let end = 0;
  const stop = start + view.getUint16(30, true);
  for (let at = start; at + 4 <= stop; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    next = at + 4;
    end = Math.min(stop, next + view.getUint16(at + 2, true));
  }
  return () => {
    if (next + 8 > end) return undefined;
    next += 8;
    return next - 8;
  };
}
