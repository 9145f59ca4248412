import type { Workbook } from '../workbook/model/workbook';
import type { SheetsHostOptions } from './host';
import { SheetsHost } from './host';
import { openPageRealm } from './page-realm';

/** A host over a workbook in a page: every call of the script runs in a scope of its own. */
export const createSheetsHost = (workbook: Workbook, options: SheetsHostOptions): SheetsHost =>
  new SheetsHost(workbook, options, openPageRealm);
