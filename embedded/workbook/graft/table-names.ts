import type { Table } from '../model/table';
import type { PackageEdit } from '../opc/package-edit';
import { treeOf } from '../opc/package';
import type { Element } from '../xml/tree';
import { attribute, childNamed, childrenNamed, setAttribute } from '../xml/tree';

/** Numbers and names of tables in a file: both may stand for one table only, and names also not for a defined name. */
export class TableNames {
  private lastId = 0;
  private readonly names = new Set<string>();

  /** Reads what the file uses already, leaving out the tables of sheets that are replaced (parts in lower case). */
  static async of(edit: PackageEdit, leavingOut: ReadonlySet<string>): Promise<TableNames> {
    const taken = new TableNames();
    for (const { name } of edit.base.entries) {
      if (!/(^|\/)tables\/[^/]+\.xml$/i.test(name)) continue;
      const { root } = await treeOf(edit.base, name);
      taken.lastId = Math.max(taken.lastId, Number(attribute(root, 'id') ?? 0));
      if (leavingOut.has(name.toLowerCase())) continue;
      for (const key of ['name', 'displayName']) taken.names.add((attribute(root, key) ?? '').toLowerCase());
    }
    const { root } = await edit.tree(edit.base.workbook);
    for (const element of childrenNamed(childNamed(root, 'definedNames'), 'definedName')) {
      taken.names.add((attribute(element, 'name') ?? '').toLowerCase());
    }
    return taken;
  }

  /** Gives the part of a table a number and a name that are free, and what the writer has no words for. */
  settle(root: Element, table: Table): void {
    const name = this.free(table.name);
    setAttribute(root, 'id', String(++this.lastId));
    setAttribute(root, 'name', name);
    setAttribute(root, 'displayName', name);
    for (const column of childrenNamed(childNamed(root, 'tableColumns'), 'tableColumn')) writeLineEnds(column);
    if (!table.showHeaders) setAttribute(root, 'headerRowCount', '0');
    const style = childNamed(root, 'tableStyleInfo');
    if (!style) return;
    if (table.style === '') setAttribute(style, 'name', null);
    setAttribute(style, 'showFirstColumn', table.highlightFirstColumn ? '1' : '0');
    setAttribute(style, 'showLastColumn', table.highlightLastColumn ? '1' : '0');
  }

  private free(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.names.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
    this.names.add(name.toLowerCase());
    return name;
  }
}

/** Line ends in the name of a column are written as an escape: Excel compares the names letter by letter with the cells. */
function writeLineEnds(column: Element): void {
  const name = attribute(column, 'name') ?? '';
  if (name.includes('\n')) column.attributes = column.attributes.replace(/&#10;|&#xA;|\n/gi, '_x000a_');
}
