import { withoutPrefixes } from '../formulas/prefixes';
import { parseAddress } from '../model/address';
import { isWholeColumns } from '../model/area';
import type { DefinedName, NameTarget } from '../model/defined-name';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { Element } from '../xml/tree';
import { attribute, childNamed, childrenNamed, textIn } from '../xml/tree';
import { isTrue } from '../xml/text';

/** Takes over the names of the workbook part; `sheets` are those of the tabs, undefined for tabs that are no worksheets. */
export function readDefinedNames(workbook: Workbook, part: Element, sheets: readonly (Sheet | undefined)[]): void {
  for (const element of childrenNamed(childNamed(part, 'definedNames'), 'definedName')) {
    const name = attribute(element, 'name') ?? '';
    const scope = attribute(element, 'localSheetId');
    const sheet = scope === undefined ? undefined : sheets[Number(scope)];
    if (scope !== undefined && !sheet) continue;
    if (name.startsWith('_xlnm.')) {
      if (sheet) readPrintName(sheet, name, textIn(element));
      continue;
    }
    (sheet ?? workbook).names.push(definedName(workbook, element));
  }
}

export const definedName = (workbook: Workbook, element: Element): DefinedName => ({
  name: attribute(element, 'name') ?? '',
  target: targetOf(workbook, textIn(element)),
  comment: attribute(element, 'comment') ?? '',
  visible: !isTrue(attribute(element, 'hidden')),
});

function targetOf(workbook: Workbook, text: string): NameTarget {
  const address = text.includes(',') ? null : parseAddress(text);
  const sheet = address?.sheet === undefined ? undefined : workbook.sheet(address.sheet);
  return address && sheet ? { sheetId: sheet.id, area: address.area } : { formula: `=${withoutPrefixes(text)}` };
}

function readPrintName(sheet: Sheet, name: string, text: string): void {
  for (const piece of text.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? []) {
    const area = parseAddress(piece)?.area;
    if (!area) continue;
    if (name === '_xlnm.Print_Area') sheet.pageLayout.printArea ??= area;
    else if (name === '_xlnm.Print_Titles')
      sheet.pageLayout[isWholeColumns(area) ? 'titleColumns' : 'titleRows'] = area;
  }
}
