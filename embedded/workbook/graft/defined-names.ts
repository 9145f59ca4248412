import { movedReferences } from '../formulas/moved-references';
import { withPrefixes } from '../formulas/prefixes';
import { toAddress } from '../model/address';
import type { Area } from '../model/area';
import type { DefinedName, NameTarget } from '../model/defined-name';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { definedName } from '../reading/defined-names';
import type { Element } from '../xml/tree';
import { attribute, childrenNamed, newElement, setAttribute, textIn } from '../xml/tree';
import { escapeText } from '../xml/text';
import { quotedSheet } from './quoted-sheet';
import type { PlannedTab } from './tabs';
import { dropNameList, nameList } from './workbook-part';

/**
 * Brings the names of the file in line with those in memory. Names that did not change keep their element; the programs'
 * own names (filters, print areas) go with their sheet, and are written anew for sheets that are.
 */
export function writeDefinedNames(root: Element, plan: readonly PlannedTab[], workbook: Workbook): void {
  const context: Context = { plan, workbook, tabsBefore: numberedBefore(plan) };
  const old = nameList(root, false);
  const kept = childrenNamed(old ?? undefined, 'definedName').filter((element) => keepName(element, context));
  const added = newNames(context, kept);
  const list = nameList(root, kept.length + added.length > 0);
  if (!list) return;
  list.children = [...kept, ...added.map((name) => nameElement(list, name))];
  if (list.children.length === 0) dropNameList(root);
}

interface Context {
  readonly plan: readonly PlannedTab[];
  readonly workbook: Workbook;
  /** Place in the plan by the number the tab had in the file. */
  readonly tabsBefore: ReadonlyMap<number, number>;
}

interface NewName {
  readonly name: string;
  readonly text: string;
  readonly tab: number | null;
  readonly comment: string;
  readonly visible: boolean;
}

const numberedBefore = (plan: readonly PlannedTab[]): Map<number, number> =>
  new Map(plan.flatMap(({ before }, index) => (before ? [[before.index, index] as const] : [])));

/** Whether a name of the file stays; its tab number and its text are brought up to date. */
function keepName(element: Element, { plan, workbook, tabsBefore }: Context): boolean {
  const scope = attribute(element, 'localSheetId');
  const index = scope === undefined ? undefined : tabsBefore.get(Number(scope));
  if (scope !== undefined && index === undefined) return false;
  const tab = index === undefined ? undefined : plan[index];
  if (index !== undefined && scope !== String(index)) setAttribute(element, 'localSheetId', String(index));
  if (attribute(element, 'name')?.startsWith('_xlnm.') || (tab && !tab.sheet)) {
    if (tab?.patch) movePlaces(element, tab);
    return !tab?.isWritten;
  }
  const read = definedName(workbook, element);
  const wanted = (tab?.sheet ?? workbook).names.find((name) => isSame(name.name, read.name));
  if (!wanted) return false;
  if (textOf(wanted.target, workbook) !== textOf(read.target, workbook)) {
    element.children = [escapeText(textOf(wanted.target, workbook))];
  }
  return true;
}

/** What filters and printing mean by name moves with the rows and columns of the sheet. */
function movePlaces(element: Element, { before, patch }: PlannedTab): void {
  const text = textIn(element);
  const moved = movedReferences(text, { shifts: patch?.shifts ?? [], sheet: before?.name ?? '', isHome: true });
  if (moved !== text) element.children = [escapeText(moved)];
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function newNames({ plan, workbook }: Context, kept: readonly Element[]): NewName[] {
  const names = [...own(workbook.names, null, workbook)];
  plan.forEach(({ sheet, isWritten }, tab) => {
    if (!sheet) return;
    names.push(...own(sheet.names, tab, workbook));
    if (isWritten) names.push(...printNames(sheet, tab));
  });
  return names.filter(
    ({ name, tab }) =>
      !kept.some(
        (element) =>
          isSame(attribute(element, 'name') ?? '', name) &&
          (attribute(element, 'localSheetId') ?? null) === (tab === null ? null : String(tab)),
      ),
  );
}

const own = (names: readonly DefinedName[], tab: number | null, workbook: Workbook): NewName[] =>
  names.map(({ name, target, comment, visible }) => ({ name, text: textOf(target, workbook), tab, comment, visible }));

function printNames({ name, pageLayout }: Sheet, tab: number): NewName[] {
  const { printArea, titleColumns, titleRows } = pageLayout;
  const text = (...areas: (Area | null)[]): string =>
    areas.flatMap((area) => (area ? [`${quotedSheet(name)}!${toAddress(area, true)}`] : [])).join(',');
  return [
    { name: '_xlnm.Print_Area', text: text(printArea) },
    { name: '_xlnm.Print_Titles', text: text(titleColumns, titleRows) },
  ].flatMap((print) => (print.text === '' ? [] : [{ ...print, tab, comment: '', visible: true }]));
}

function textOf(target: NameTarget, workbook: Workbook): string {
  if ('formula' in target) return withPrefixes(target.formula.replace(/^=/, ''));
  const sheet = workbook.sheet(target.sheetId);
  return sheet ? `${quotedSheet(sheet.name)}!${toAddress(target.area, true)}` : '#REF!';
}

function nameElement(list: Element, { name, text, tab, comment, visible }: NewName): Element {
  const element = newElement(list, 'definedName', { name });
  if (comment !== '') setAttribute(element, 'comment', comment);
  if (tab !== null) setAttribute(element, 'localSheetId', String(tab));
  if (!visible) setAttribute(element, 'hidden', '1');
  element.children = [escapeText(text)];
  return element;
}
