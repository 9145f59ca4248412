import { google, type Rule, type RuleBuilder, type Sheet } from '../services';
import { onSheet, rangeAt, type Origin } from './sheet-cells';
import type { Sketch, SketchedRule } from './sketch';

/** Adds our conditional formats to those that the sheet has. */
export function addRules(sheet: Sheet, origin: Origin, rules: Sketch['rules']): void {
  if (rules.length === 0) return;
  const ours = rules.map(({ boxes, rule }): Rule => {
    const ranges = boxes.map((box) => rangeAt(sheet, onSheet(origin, box)));
    return describe(google.SpreadsheetApp.newConditionalFormatRule().setRanges(ranges), rule).build();
  });
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...ours]);
}

function describe(builder: RuleBuilder, rule: SketchedRule): RuleBuilder {
  switch (rule.rule) {
    case 'class':
      return builder.whenTextEqualTo(rule.text).setBackground(rule.fill).setFontColor(rule.colour);
    case 'above-zero':
      return builder.whenNumberGreaterThan(0).setFontColor(rule.colour);
    case 'below-zero':
      return builder.whenNumberLessThan(0).setFontColor(rule.colour);
    case 'scale':
      return (
        rule.fromZero
          ? builder.setGradientMinpointWithValue(rule.low, google.SpreadsheetApp.InterpolationType.NUMBER, '0')
          : builder.setGradientMinpoint(rule.low)
      ).setGradientMaxpoint(rule.high);
  }
}
