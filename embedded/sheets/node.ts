import type { Workbook } from '../workbook/model/workbook';
import type { SheetsHostOptions } from './host';
import { SheetsHost } from './host';
import { openNodeRealm } from './node-realm';

/** A host over a workbook in Node: every call of the script runs in a fresh V8 context. */
export const createSheetsHost = (workbook: Workbook, options: SheetsHostOptions): SheetsHost =>
  new SheetsHost(workbook, options, openNodeRealm);
