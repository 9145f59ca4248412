import { entryOf, encodingOf, type Package } from '../../../../embedded/workbook/opc/package';
import { parseTree, type Element } from '../../../../embedded/workbook/xml/tree';
import { piecesOf } from '../../../../embedded/workbook/zip/read-zip';

/** A sheet of a package, and where ids for what is read come from. */
export interface SheetPart {
  readonly parts: Package;
  readonly part: string;
  readonly newId: () => string;
}

/** Characters behind the cells that are looked at. */
const MOST = 1 << 21;

/** What stands behind the cells of a sheet: rules, page setup and so on; null where there is nothing, or far too much. */
export async function behindCells({ parts, part }: SheetPart): Promise<Element | null> {
  const entry = entryOf(parts, part);
  if (!entry) return null;
  let decoder: TextDecoder | undefined;
  let tail = '';
  for await (const piece of piecesOf(entry)) {
    decoder ??= new TextDecoder(encodingOf(piece));
    tail = (tail + decoder.decode(piece, { stream: true })).slice(-MOST);
  }
  const start = /<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*\/>/.exec(tail);
  const root = /<\/((?:\w+:)?worksheet)\s*>\s*$/.exec(tail)?.[1];
  return start && root ? parseTree(`<${root}>${tail.slice(start.index + start[0].length)}`).root : null;
}
