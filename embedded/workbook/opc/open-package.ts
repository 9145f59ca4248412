import { UnreadableFile } from '../unreadable-file';
import { readZip } from '../zip/read-zip';
import { contentTypeIn } from './content-types';
import type { Package } from './package';
import { treeOf } from './package';
import { partOfType, readRelationships } from './relationships';

/** Takes a `.xlsx` or `.xlsm` apart, or throws an `UnreadableFile` that says what it is instead. */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  refuseOtherFiles(bytes);
  const entries = readZip(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (byName.size < entries.length) throw new UnreadableFile('damaged', 'two parts of one name');
  if (byName.has('mimetype')) throw new UnreadableFile('opendocument');
  if (!byName.has('[content_types].xml') || !byName.has('_rels/.rels')) throw new UnreadableFile('not-a-workbook');
  const parts: Package = { entries, byName, workbook: '' };
  const workbook = partOfType(await readRelationships(parts, ''), 'officeDocument');
  if (!workbook) throw new UnreadableFile('not-a-workbook');
  const type = contentTypeIn(await treeOf(parts, '[Content_Types].xml'), workbook);
  if (/sheet\.binary/i.test(type)) throw new UnreadableFile('binary-workbook');
  if (!/(sheet|template)\.(macroEnabled\.)?main\+xml/i.test(type)) throw new UnreadableFile('not-a-workbook', type);
  return { ...parts, workbook };
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Excel 97–2003 files and files with a password come in the same old container. */
function refuseOtherFiles(bytes: Uint8Array): void {
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
    throw new UnreadableFile(names.includes('EncryptedPackage') ? 'encrypted' : 'legacy-xls');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableFile('not-a-workbook');
}
