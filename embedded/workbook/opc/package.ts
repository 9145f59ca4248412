import { UnreadableFile } from '../unreadable-file';
import type { XmlTree } from '../xml/tree';
import { parseTree } from '../xml/tree';
import type { ZipEntry } from '../zip/read-zip';
import { contentOf } from '../zip/read-zip';

/** A spreadsheet file taken apart; parts stay packed until they are asked for. */
export interface Package {
  readonly entries: readonly ZipEntry[];
  /** By name in lower case: some programs write `SharedStrings.xml` and refer to it as `sharedStrings.xml`. */
  readonly byName: ReadonlyMap<string, ZipEntry>;
  /** Name of the workbook part, nearly always `xl/workbook.xml`. */
  readonly workbook: string;
}

export const entryOf = (parts: Package, name: string): ZipEntry | undefined => parts.byName.get(name.toLowerCase());

/** A part as text. */
export async function textOfPart(parts: Package, name: string): Promise<string> {
  const entry = entryOf(parts, name);
  if (!entry) throw new UnreadableFile('damaged', `no ${name}`);
  const bytes = await contentOf(entry);
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

export const encodingOf = (start: Uint8Array): string =>
  start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';

export const treeOf = async (parts: Package, name: string): Promise<XmlTree> =>
  parseTree(await textOfPart(parts, name));
