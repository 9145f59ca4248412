import type { Range } from './range';

/** One of the values of `SpreadsheetApp.InterpolationType`. */
export type InterpolationType = unknown;

/** A conditional format. */
export interface Rule {
  getRanges(): Range[];
}

export interface RuleBuilder {
  setRanges(ranges: Range[]): RuleBuilder;
  whenTextEqualTo(text: string): RuleBuilder;
  whenNumberGreaterThan(number: number): RuleBuilder;
  whenNumberLessThan(number: number): RuleBuilder;
  setBackground(colour: string | null): RuleBuilder;
  setFontColor(colour: string | null): RuleBuilder;
  /** The colour of the least number. */
  setGradientMinpoint(colour: string): RuleBuilder;
  /** The colour of the greatest number. */
  setGradientMaxpoint(colour: string): RuleBuilder;
  setGradientMinpointWithValue(colour: string, type: InterpolationType, value: string): RuleBuilder;
  build(): Rule;
}
