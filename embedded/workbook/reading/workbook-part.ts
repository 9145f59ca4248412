import type { Visibility } from '../model/sheet';
import type { Element } from '../xml/tree';
import { attribute, childNamed, childrenNamed } from '../xml/tree';

/** A tab as the workbook part names it; chart sheets and macro sheets are tabs too. */
export interface Tab {
  readonly name: string;
  readonly sheetId: string;
  readonly relationship: string;
  readonly visibility: Visibility;
  readonly element: Element;
}

const VISIBILITIES: ReadonlyMap<string, Visibility> = new Map([
  ['hidden', 'Hidden'],
  ['veryHidden', 'VeryHidden'],
]);

export const tabsIn = (workbook: Element): Tab[] =>
  childrenNamed(childNamed(workbook, 'sheets'), 'sheet').map((element) => ({
    name: attribute(element, 'name') ?? '',
    sheetId: attribute(element, 'sheetId') ?? '',
    relationship: relationshipId(element),
    visibility: VISIBILITIES.get(attribute(element, 'state') ?? '') ?? 'Visible',
    element,
  }));

/** Value of the attribute `r:id`, whatever the prefix. */
export const relationshipId = ({ attributes }: Element): string =>
  /\s[\w.-]+:id\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes)?.slice(1).find(Boolean) ?? '';

/** Number of the tab in front. */
export function activeTab(workbook: Element): number {
  const view = childNamed(childNamed(workbook, 'bookViews'), 'workbookView');
  return Number((view && attribute(view, 'activeTab')) ?? 0);
}
