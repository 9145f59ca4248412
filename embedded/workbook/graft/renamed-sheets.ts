import type { PackageEdit } from '../opc/package-edit';
import { escapeText } from '../xml/text';
import type { Element } from '../xml/tree';
import { attribute, elementsOf, localName, setAttribute, textIn } from '../xml/tree';
import { quotedSheet } from './quoted-sheet';
import type { PlannedTab } from './tabs';

/** New names of sheets by their old ones in lower case. */
type NewNames = ReadonlyMap<string, string>;

/** Texts are passed over; a name before `!` that is not part of a longer one is a sheet's. */
const OWNERS = /("(?:[^"]|"")*")|('(?:[^']|'')*'|(?<![\p{L}\p{N}_.\]'])[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Lets the charts and the pivot tables of the file draw on the sheets that got another name. */
export async function followRenamed(edit: PackageEdit, plan: readonly PlannedTab[]): Promise<void> {
  const names: NewNames = new Map(
    plan.flatMap(({ before, sheet }) =>
      before && sheet && before.name !== sheet.name ? [[before.name.toLowerCase(), sheet.name] as const] : [],
    ),
  );
  if (names.size === 0) return;
  for (const { name } of edit.base.entries) {
    if (!edit.has(name)) continue;
    if (/(^|\/)charts\/chart[^/]*\.xml$/i.test(name)) renameInFormulas((await edit.tree(name)).root, names);
    if (/pivotCacheDefinition[^/]*\.xml$/i.test(name)) renameSource((await edit.tree(name)).root, names);
  }
}

function renameInFormulas(parent: Element, names: NewNames): void {
  for (const child of elementsOf(parent)) {
    if (localName(child) !== 'f') {
      renameInFormulas(child, names);
      continue;
    }
    const formula = textIn(child);
    const renamed = renamedOwners(formula, names);
    if (renamed !== formula) child.children = [escapeText(renamed)];
  }
}

const renamedOwners = (formula: string, names: NewNames): string =>
  formula.replace(OWNERS, (whole: string, passed: string | undefined, owner = '') => {
    const name = names.get(
      owner
        .replace(/^'(.*)'$/, '$1')
        .replace(/''/g, "'")
        .toLowerCase(),
    );
    return passed !== undefined || name === undefined ? whole : `${quotedSheet(name)}!`;
  });

function renameSource(parent: Element, names: NewNames): void {
  for (const child of elementsOf(parent)) {
    const name = localName(child) === 'worksheetSource' && names.get((attribute(child, 'sheet') ?? '').toLowerCase());
    if (name) setAttribute(child, 'sheet', name);
    else renameSource(child, names);
  }
}
