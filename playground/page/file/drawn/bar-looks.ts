import { colorOf } from '../../../../embedded/workbook/reading/theme-colors';
import { attribute, childNamed, textIn, type Element } from '../../../../embedded/workbook/xml/tree';
import { descendants } from './descendants';

/** What newer programs add to a data bar, in a list of its own at the end of the sheet. */
export interface BarLook {
  readonly gradient: boolean;
  readonly negativeFillColor?: string;
}

/** Looks of data bars by the ids under which the bars point to them. */
export function barLooksIn(behind: Element | undefined, theme: readonly string[]): ReadonlyMap<string, BarLook> {
  const looks = new Map<string, BarLook>();
  for (const rule of descendants(childNamed(behind, 'extLst'), 'cfRule')) {
    const bar = childNamed(rule, 'dataBar');
    const id = attribute(rule, 'id');
    if (!bar || id === undefined) continue;
    const negative = colorOf(childNamed(bar, 'negativeFillColor'), theme);
    looks.set(id, { gradient: attribute(bar, 'gradient') !== '0', ...(negative && { negativeFillColor: negative }) });
  }
  return looks;
}

/** The id under which a rule points to its look. */
export function lookIdOf(rule: Element): string | undefined {
  const [id] = descendants(childNamed(rule, 'extLst'), 'id');
  return id && textIn(id);
}
