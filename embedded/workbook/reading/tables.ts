import { parseAddress } from '../model/address';
import type { Table } from '../model/table';
import type { Package } from '../opc/package';
import { entryOf, treeOf } from '../opc/package';
import type { Relationship } from '../opc/relationships';
import type { Element } from '../xml/tree';
import { attribute, childNamed } from '../xml/tree';
import { isTrue } from '../xml/text';

/** The real tables a sheet points to. */
export async function readTables(
  parts: Package,
  relationships: readonly Relationship[],
  newId: () => string,
): Promise<Table[]> {
  const tables: Table[] = [];
  const targets = relationships.filter(({ type }) => type === 'table').map(({ target }) => target);
  for (const target of new Set(targets)) {
    if (!entryOf(parts, target)) continue;
    const table = tableIn((await treeOf(parts, target)).root, newId);
    if (table) tables.push(table);
  }
  return tables;
}

function tableIn(root: Element, newId: () => string): Table | null {
  const area = parseAddress(attribute(root, 'ref') ?? '')?.area;
  if (!area) return null;
  const style = childNamed(root, 'tableStyleInfo');
  const flag = (name: string): boolean => style !== undefined && isTrue(attribute(style, name));
  return {
    id: newId(),
    name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
    area,
    style: (style && attribute(style, 'name')) ?? '',
    showHeaders: attribute(root, 'headerRowCount') !== '0',
    showTotals: Number(attribute(root, 'totalsRowCount') ?? 0) > 0,
    showFilterButton: childNamed(root, 'autoFilter') !== undefined,
    showBandedRows: flag('showRowStripes'),
    showBandedColumns: flag('showColumnStripes'),
    highlightFirstColumn: flag('showFirstColumn'),
    highlightLastColumn: flag('showLastColumn'),
  };
}
