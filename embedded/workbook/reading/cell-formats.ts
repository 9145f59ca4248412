import { builtInFormat } from '../number-format-codes';
import type { Package } from '../opc/package';
import { entryOf, treeOf } from '../opc/package';
import type { Element } from '../xml/tree';
import { attribute, childNamed, childrenNamed } from '../xml/tree';

/** Number format code of every cell style of a file, by the number cells use for it. */
export async function readCellFormats(parts: Package, part: string | undefined): Promise<string[]> {
  if (part === undefined || !entryOf(parts, part)) return [];
  const { root } = await treeOf(parts, part);
  const own = formatCodes(root);
  return childrenNamed(childNamed(root, 'cellXfs'), 'xf').map((xf) => {
    const id = Number(attribute(xf, 'numFmtId') ?? 0);
    return own.get(id) ?? builtInFormat(id);
  });
}

/** The file's own codes by id. */
export const formatCodes = (styles: Element): Map<number, string> =>
  new Map(
    childrenNamed(childNamed(styles, 'numFmts'), 'numFmt').map((element) => [
      Number(attribute(element, 'numFmtId')),
      attribute(element, 'formatCode') ?? 'General',
    ]),
  );
