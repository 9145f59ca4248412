/** A colour is `#RRGGBB`; `null` brings back the cell's own. */
type Colour = string | null;
type Side = boolean | null;

/** The style of a border line: one of the values of `SpreadsheetApp.BorderStyle`. */
export type BorderStyle = unknown;
/** One of the values of `SpreadsheetApp.Dimension`. */
export type Dimension = unknown;
/** One of the values of `SpreadsheetApp.BandingTheme`. */
export type BandingTheme = unknown;

/** Cells of one sheet: rows and columns are counted from 1. */
export interface Range {
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  getSheet(): { getSheetId(): number };
  /** Such as `B3:D7`. */
  getA1Notation(): string;

  /** Numbers, texts, truth values, `Date` objects; blank cells are `''`, errors their text such as `#N/A`. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as Google declares it
  getValues(): any[][];
  getNumberFormats(): string[][];
  /** Also those that are only in part among these cells. */
  getMergedRanges(): Range[];
  isBlank(): boolean;

  setValue(value: string | number | boolean): Range;
  setValues(values: (string | number | boolean)[][]): Range;

  /** Names of functions are English, their arguments have commas between them, whatever the locale. */
  setFormula(formula: string): Range;
  /** Selects the cells and brings their sheet to the front. */
  activate(): Range;
  mergeAcross(): Range;
  moveTo(target: Range): void;
  insertCells(shift: Dimension): Range;
  applyRowBanding(theme: BandingTheme, showHeader: boolean, showFooter: boolean): Banding;
  createFilter(): Filter;
}

/** Several ranges of a sheet, treated alike in one call. */
export interface RangeList {
  breakApart(): RangeList;
  /** Removes contents and formats. */
  clear(): RangeList;
  /** Removes formats, but for those of numbers. */
  clearFormat(): RangeList;
  setNumberFormat(code: string): RangeList;
  setBackground(colour: Colour): RangeList;
  setFontColor(colour: Colour): RangeList;
  setFontSize(points: number): RangeList;
  setFontWeight(weight: 'bold' | 'normal' | null): RangeList;
  setHorizontalAlignment(alignment: 'left' | 'center' | 'right' | null): RangeList;
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): RangeList;
  setWrap(wraps: boolean): RangeList;
  setBorder(...line: [...sides: [Side, Side, Side, Side, Side, Side], colour: Colour, style: BorderStyle]): RangeList;
}

export interface Banding {
  getRange(): Range;
  remove(): void;
  setHeaderRowColor(colour: Colour): Banding;
  setFirstRowColor(colour: Colour): Banding;
  setSecondRowColor(colour: Colour): Banding;
}

export interface Filter {
  getRange(): Range;
  remove(): void;
}
