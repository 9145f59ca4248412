import type { Day } from '../calendar/day';
import type { ColumnRole } from '../schema/schema';
import type { GivenSettings } from '../settings/read-settings';

/** What is to be read; the rest is found. */
export interface ReadRequest {
  /** The sheet (or real table) that holds the sales. */
  readonly sheet?: string;
  /** Headers for roles, overriding detection: `{ 'sales.client': 'Контрагент' }`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Only the sales of these managers, and their clients; `unassigned` stands for sales of nobody. */
  readonly managers?: readonly string[];
  /** Columns to be read beside those that the reports use. */
  readonly alsoRead?: readonly ColumnRole[];
}

/** What the user wants analysed; everything but the list of reports may be left out. */
export interface Request extends ReadRequest {
  /** Ids of the capabilities wanted. */
  readonly reports: readonly string[];
  /** First day that is not looked at; the day after the last sale when left out. */
  readonly asOf?: Day;
  /** By key, `thresholds`, or for one report only, `abc.thresholds`. */
  readonly settings?: GivenSettings;
}
