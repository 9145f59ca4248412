import type { Day } from '../calendar/day';
import type { ReadRequest } from '../reading/read-request';
import type { GivenSettings } from '../settings/read-settings';

/** What the user wants analysed; everything but the list of reports may be left out. */
export interface Request extends ReadRequest {
  /** Ids of the capabilities wanted. */
  readonly reports: readonly string[];
  /** First day that is not looked at; the day after the last sale when left out. */
  readonly asOf?: Day;
  /** By key, `thresholds`, or for one report only, `abc.thresholds`. */
  readonly settings?: GivenSettings;
}
