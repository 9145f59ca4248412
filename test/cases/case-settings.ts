/** `settings.json` of a case. */
export interface CaseSettings {
  /** What the case shows, in one sentence: the heading of its account. */
  readonly about: string;
  /** Name of the file; the folder's name with the extension that goes with the input when left out. */
  readonly file?: string;
  /** Encoding of the file made from `input.csv`; UTF-8 when left out. */
  readonly encoding?: 'windows-1251' | 'utf-16le';
  readonly sheet?: string;
  /** `{ "sales.client": "Заголовок" }` */
  readonly columns?: Readonly<Record<string, string>>;
  /** `2025-12-31` */
  readonly asOf?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Ids of reports; all when left out. */
  readonly reports?: readonly string[];
}

/** A day, an error and a formula with its value are written out; everything else is the value itself. */
export type DescribedCell =
  | string
  | number
  | boolean
  | null
  | { readonly day: string }
  | { readonly error: string }
  | { readonly formula: string; readonly value: number | string };

export interface DescribedSheet {
  readonly name: string;
  readonly hidden?: true;
  readonly rows: readonly (readonly DescribedCell[])[];
  /** `B1:D1` */
  readonly merges?: readonly string[];
  /** Levels of the outline by number (from 1) of the row. */
  readonly outline?: Readonly<Record<string, number>>;
  /** A real table over the area. */
  readonly table?: { readonly name: string; readonly area: string };
}

/** `input.json` of a case: a workbook. */
export interface DescribedWorkbook {
  readonly date1904?: true;
  readonly password?: string;
  readonly sheets: readonly DescribedSheet[];
}
