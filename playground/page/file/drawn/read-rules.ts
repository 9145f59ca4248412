import { parseAddress } from '../../../../embedded/workbook/model/address';
import type {
  ConditionalFormat,
  ConditionalRule,
  ScalePoint,
} from '../../../../embedded/workbook/model/conditional-format';
import { colorOf } from '../../../../embedded/workbook/reading/theme-colors';
import { isTrue } from '../../../../embedded/workbook/xml/text';
import { attribute, childNamed, childrenNamed, textIn, type Element } from '../../../../embedded/workbook/xml/tree';
import { barLooksIn, lookIdOf, type BarLook } from './bar-looks';
import type { ConditionalLooks } from './read-conditional-looks';
import { behindCells, type SheetPart } from './sheet-part';

/** The rules of a sheet that the model can hold, the most important first. */
export async function readRules(sheet: SheetPart, looks: ConditionalLooks): Promise<ConditionalFormat[]> {
  const behind = await behindCells(sheet);
  const found = childrenNamed(behind ?? undefined, 'conditionalFormatting').flatMap((element) => {
    const areas = (attribute(element, 'sqref') ?? '').split(/\s+/).flatMap((text) => parseAddress(text)?.area ?? []);
    return childrenNamed(element, 'cfRule').flatMap((rule) =>
      areas.map((area) => ({ area, rule, priority: Number(attribute(rule, 'priority') ?? 0) })),
    );
  });
  found.sort((a, b) => a.priority - b.priority);
  const bars = barLooksIn(behind ?? undefined, looks.theme);
  return found.flatMap(({ area, rule: element }) => {
    const rule = ruleOf(element, looks, bars);
    const stopIfTrue = isTrue(attribute(element, 'stopIfTrue'));
    return rule ? [{ id: sheet.newId(), area, stopIfTrue, rule }] : [];
  });
}

function ruleOf(
  element: Element,
  { looks, theme }: ConditionalLooks,
  bars: ReadonlyMap<string, BarLook>,
): ConditionalRule | null {
  const style = looks[Number(attribute(element, 'dxfId') ?? NaN)] ?? {};
  const [formula1 = '', formula2] = childrenNamed(element, 'formula').map((each) => `=${textIn(each)}`);
  switch (attribute(element, 'type')) {
    case 'colorScale':
      return colorScale(childNamed(element, 'colorScale'), theme);
    case 'dataBar':
      return dataBar(childNamed(element, 'dataBar'), { theme, look: bars.get(lookIdOf(element) ?? '') });
    case 'cellIs': {
      const operator = OPERATORS[attribute(element, 'operator') ?? ''];
      return operator ? { type: 'CellValue', operator, formula1, ...(formula2 && { formula2 }), style } : null;
    }
    case 'expression':
      return { type: 'Custom', formula: formula1, style };
    default:
      return null;
  }
}

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

const POINTS: Readonly<Record<string, string>> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
};

function pointOf(element: Element): ScalePoint {
  const type = POINTS[attribute(element, 'type') ?? ''] ?? 'Automatic';
  const value = attribute(element, 'val');
  const formula = type === 'Formula' && value !== undefined ? `=${value}` : value;
  const isOpen = type === 'LowestValue' || type === 'HighestValue' || type === 'Automatic';
  return { type, ...(formula !== undefined && !isOpen && { formula }) };
}

function colorScale(scale: Element | undefined, theme: readonly string[]): ConditionalRule | null {
  const colors = childrenNamed(scale, 'color').map((color) => colorOf(color, theme) ?? '#FFFFFF');
  const points = childrenNamed(scale, 'cfvo').map((point, index) => ({
    ...pointOf(point),
    color: colors[index] ?? '#FFFFFF',
  }));
  return points.length >= 2 ? { type: 'ColorScale', points } : null;
}

interface BarContext {
  readonly theme: readonly string[];
  readonly look: BarLook | undefined;
}

function dataBar(bar: Element | undefined, { theme, look }: BarContext): ConditionalRule | null {
  const [lower, upper] = childrenNamed(bar, 'cfvo').map(pointOf);
  const fillColor = colorOf(childNamed(bar, 'color'), theme);
  if (!bar || !lower || !upper || !fillColor) return null;
  const showDataBarOnly = attribute(bar, 'showValue') === '0';
  const plain = { gradient: true, negativeFillColor: '#FF0000' };
  return { type: 'DataBar', fillColor, ...plain, ...look, showDataBarOnly, lower, upper };
}
