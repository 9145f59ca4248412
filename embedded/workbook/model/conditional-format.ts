import type { Area } from './area';
import type { CellStyle } from './style';

/** A point of a colour scale or the end of a data bar. */
export interface ScalePoint {
  /** `LowestValue`, `HighestValue`, `Number`, `Percent`, `Percentile`, `Formula`, `Automatic`. */
  type: string;
  /** A number or a formula starting with `=`; absent for lowest, highest and automatic. */
  formula?: string;
}

export interface ColorPoint extends ScalePoint {
  /** `#RRGGBB`. */
  color: string;
}

/** Two or three points, from the lowest value to the highest. */
export interface ColorScaleRule {
  readonly type: 'ColorScale';
  points: ColorPoint[];
}

export interface DataBarRule {
  readonly type: 'DataBar';
  /** Colours are `#RRGGBB`. */
  fillColor: string;
  negativeFillColor: string;
  gradient: boolean;
  showDataBarOnly: boolean;
  lower: ScalePoint;
  upper: ScalePoint;
}

export interface CellValueRule {
  readonly type: 'CellValue';
  /** `Between`, `NotBetween`, `EqualTo`, `NotEqualTo`, `GreaterThan`, `LessThan`, `GreaterThanOrEqual`, `LessThanOrEqual`. */
  operator: string;
  formula1: string;
  formula2?: string;
  style: CellStyle;
}

export interface CustomRule {
  readonly type: 'Custom';
  /** Starts with `=`; relative to the top left cell of the area. */
  formula: string;
  style: CellStyle;
}

export type ConditionalRule = ColorScaleRule | DataBarRule | CellValueRule | CustomRule;

export interface ConditionalFormat {
  readonly id: string;
  area: Area;
  stopIfTrue: boolean;
  rule: ConditionalRule;
}
