import { withPrefixes } from '../formulas/prefixes';
import { toAddress } from '../model/address';
import type { ConditionalRule, DataBarRule, ScalePoint } from '../model/conditional-format';
import type { Sheet } from '../model/sheet';
import type { CellStyle } from '../model/style';
import { escapeAttribute, escapeText } from '../xml/text';
import { crc32 } from '../zip/crc';
import { conditionalLook } from './conditional-look';
import type { StyleSheet } from './style-sheet';
import { dataBarExtension, extendedDataBar, SCALE_POINTS } from './data-bars';

/** What a sheet's conditional formats come to: the elements among the sheet's own, and those at its end. */
export interface ConditionsXml {
  readonly rules: string;
  /** Content of the sheet's `extLst`. */
  readonly extension: string;
}

/**
 * Conditional formats of a sheet. Data bars are written twice, as the format wants it: for programs of 2007 and, with
 * solid fills, own colours below zero and bars from nothing to full width, for all others.
 */
export function conditionsXml({ conditionalFormats, id: sheetId }: Sheet, styles: StyleSheet): ConditionsXml {
  const bars: string[] = [];
  const rules = conditionalFormats.map(({ area, rule, stopIfTrue }, index) => {
    const id = rule.type === 'DataBar' ? barId(sheetId, index) : '';
    if (rule.type === 'DataBar') bars.push(extendedDataBar(id, area, rule));
    const stop = stopIfTrue ? ' stopIfTrue="1"' : '';
    const shared = `priority="${index + 1}"${stop}`;
    return `<conditionalFormatting sqref="${toAddress(area)}">${ruleXml(rule, { shared, id, styles })}</conditionalFormatting>`;
  });
  return { rules: rules.join(''), extension: dataBarExtension(bars) };
}

interface RuleContext {
  /** Attributes every rule has. */
  readonly shared: string;
  readonly id: string;
  readonly styles: StyleSheet;
}

function ruleXml(rule: ConditionalRule, { shared, id, styles }: RuleContext): string {
  const look = (style: CellStyle): string => {
    const dxf = conditionalLook(style, styles);
    return dxf ? ` dxfId="${styles.conditionalStyle(dxf)}"` : '';
  };
  switch (rule.type) {
    case 'ColorScale': {
      const colors = rule.points.map(({ color }) => `<color rgb="${argb(color)}"/>`).join('');
      return `<cfRule type="colorScale" ${shared}><colorScale>${rule.points.map(pointXml).join('')}${colors}</colorScale></cfRule>`;
    }
    case 'DataBar':
      return `<cfRule type="dataBar" ${shared}>${dataBarXml(rule)}${barReference(id)}</cfRule>`;
    case 'CellValue': {
      const operator = OPERATORS[rule.operator] ?? 'equal';
      const formulas = [rule.formula1, rule.formula2]
        .flatMap((formula) => (formula ? [formulaXml(formula)] : []))
        .join('');
      return `<cfRule type="cellIs"${look(rule.style)} ${shared} operator="${operator}">${formulas}</cfRule>`;
    }
    case 'Custom':
      return `<cfRule type="expression"${look(rule.style)} ${shared}>${formulaXml(rule.formula)}</cfRule>`;
  }
}

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

const argb = (color: string): string => `FF${color.replace(/^#/, '').toUpperCase()}`;

const fileFormula = (formula: string): string => withPrefixes(formula.replace(/^=/, ''));

const formulaXml = (formula: string): string => `<formula>${escapeText(fileFormula(formula))}</formula>`;

function pointXml({ type, formula }: ScalePoint): string {
  const value = formula === undefined ? '' : ` val="${escapeAttribute(fileFormula(formula))}"`;
  return `<cfvo type="${SCALE_POINTS[type] ?? 'min'}"${value}/>`;
}

/** "Automatic" is younger than this element: the lowest and the highest value come nearest. */
function dataBarXml({ lower, upper, fillColor, showDataBarOnly }: DataBarRule): string {
  const plain = (point: ScalePoint, otherwise: string): ScalePoint =>
    SCALE_POINTS[point.type] ? point : { type: otherwise };
  const value = showDataBarOnly ? ' showValue="0"' : '';
  const ends = pointXml(plain(lower, 'LowestValue')) + pointXml(plain(upper, 'HighestValue'));
  return `<dataBar${value}>${ends}<color rgb="${argb(fillColor)}"/></dataBar>`;
}

/** Unique in the workbook, and the same at every save. */
function barId(sheetId: string, index: number): string {
  const hex = (number: number, digits: number): string => number.toString(16).toUpperCase().padStart(digits, '0');
  return `{${hex(crc32(new TextEncoder().encode(sheetId)), 8)}-9D5E-4C1A-8E6F-${hex(index + 1, 12)}}`;
}

const barReference = (id: string): string =>
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ' +
  `uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></ext></extLst>`;
