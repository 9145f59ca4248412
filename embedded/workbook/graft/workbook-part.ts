import type { Visibility } from '../model/sheet';
import { relationshipType } from '../opc/relationships';
import type { Element } from '../xml/tree';
import { attribute, childInOrder, childNamed, childrenNamed, newElement, setAttribute } from '../xml/tree';
import type { PlannedTab } from './tabs';

/** What stands behind the lists this module may have to make, in the order of the format. */
const AFTER_NAMES = [
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];
const AFTER_SHEETS = ['functionGroups', 'externalReferences', 'definedNames', ...AFTER_NAMES];
const AFTER_VIEWS = ['sheets', ...AFTER_SHEETS];

const STATES: Readonly<Record<Visibility, string | null>> = {
  Visible: null,
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Puts the tabs of the plan in the list of sheets; `relationshipOf` gives the id under which a new tab's part is known. */
export function writeTabs(
  root: Element,
  plan: readonly PlannedTab[],
  relationshipOf: (tab: PlannedTab) => string,
): void {
  const list = childInOrder(root, 'sheets', AFTER_SHEETS);
  const ids = childrenNamed(list, 'sheet').map((element) => Number(attribute(element, 'sheetId') ?? 0));
  let lastId = Math.max(0, ...ids);
  list.children = plan.map((tab) => {
    const element = tab.before?.element ?? newTab(list, String(++lastId), relationshipOf(tab));
    const { sheet } = tab;
    if (sheet && attribute(element, 'name') !== sheet.name) setAttribute(element, 'name', sheet.name);
    if (sheet && tab.before?.visibility !== sheet.visibility) setAttribute(element, 'state', STATES[sheet.visibility]);
    return element;
  });
}

function newTab(list: Element, sheetId: string, relationship: string): Element {
  const element = newElement(list, 'sheet', { name: '', sheetId });
  setAttribute(element, 'xmlns:r', relationshipType('').slice(0, -1));
  setAttribute(element, 'r:id', relationship);
  return element;
}

/** Opens the workbook on a tab. */
export function setFrontTab(root: Element, front: number, count: number): void {
  const views = childInOrder(root, 'bookViews', AFTER_VIEWS);
  const view = childNamed(views, 'workbookView') ?? newElement(views, 'workbookView');
  if (!views.children.includes(view)) views.children.push(view);
  if (Number(attribute(view, 'activeTab') ?? 0) !== front) setAttribute(view, 'activeTab', String(front));
  if (Number(attribute(view, 'firstSheet') ?? 0) >= count) setAttribute(view, 'firstSheet', null);
}

/** The list of defined names, or null where there is none and none is wanted. */
export function nameList(root: Element, isWanted: boolean): Element | null {
  return isWanted ? childInOrder(root, 'definedNames', AFTER_NAMES) : (childNamed(root, 'definedNames') ?? null);
}

export function dropNameList(root: Element): void {
  root.children = root.children.filter((node) => node !== childNamed(root, 'definedNames'));
}
