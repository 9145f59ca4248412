import { columnLetters } from '../../workbook/model/address';
import type { Area } from '../../workbook/model/area';
import type { ColorPoint, ConditionalFormat, ConditionalRule } from '../../workbook/model/conditional-format';
import type { Sheet } from '../../workbook/model/sheet';
import type { CellStyle } from '../../workbook/model/style';
import type { CellArea } from '../book/cell-area';
import type { SheetsBook } from '../book/sheets-book';
import { refuse } from '../script/script-error';

/** A conditional format. Rules over several ranges stand in the workbook once for each, with one and the same rule. */
export interface Rule {
  readonly ranges: readonly CellArea[];
  readonly rule: ConditionalRule;
}

/** When a rule holds, as the workbook says it; a formula is relative to the first cell. */
export type Condition =
  | { readonly operator: string; readonly formula1: string; readonly formula2?: string }
  | { readonly formula: (firstCell: string) => string };

/** A rule while it is built. */
export interface RuleDraft {
  ranges: readonly CellArea[];
  condition: Condition | null;
  style: CellStyle;
  gradient: { least?: ColorPoint; middle?: ColorPoint; greatest?: ColorPoint };
}

export const newRuleDraft = (): RuleDraft => ({ ranges: [], condition: null, style: {}, gradient: {} });

const firstCell = ({ row, column }: Area): string => `${columnLetters(column)}${row + 1}`;

/** The finished rule; a later condition has taken the place of a gradient, and the other way round. */
export function finishRule({ ranges, condition, style, gradient }: RuleDraft): Rule {
  const [first] = ranges;
  if (!first) refuse('Conditional format rule must have at least one range.');
  if (condition && 'formula' in condition) {
    return { ranges, rule: { type: 'Custom', formula: condition.formula(firstCell(first.area)), style } };
  }
  if (condition) return { ranges, rule: { type: 'CellValue', ...condition, style } };
  const { least, middle, greatest } = gradient;
  if (!least || !greatest) refuse('Conditional format rule must have a boolean condition or a gradient condition.');
  return { ranges, rule: { type: 'ColorScale', points: [least, ...(middle ? [middle] : []), greatest] } };
}

/** The rules of a sheet, in the order in which they count. */
export function rulesOf(sheet: Sheet): Rule[] {
  const rangesByRule = new Map<ConditionalRule, CellArea[]>();
  for (const { rule, area } of sheet.conditionalFormats) {
    const ranges = rangesByRule.get(rule) ?? [];
    ranges.push({ sheet, area });
    rangesByRule.set(rule, ranges);
  }
  return [...rangesByRule].map(([rule, ranges]) => ({ rule, ranges }));
}

export function setRules({ workbook }: SheetsBook, sheet: Sheet, rules: readonly Rule[]): void {
  if (rules.some(({ ranges }) => ranges.some((cells) => cells.sheet !== sheet))) {
    refuse('Conditional format rule cannot reference a different sheet.');
  }
  sheet.changed = true;
  sheet.conditionalFormats = rules.flatMap(({ ranges, rule }) =>
    ranges.map(({ area }): ConditionalFormat => ({ id: workbook.newId(), area, stopIfTrue: false, rule })),
  );
}
