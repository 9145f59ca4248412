import type { ChartsService } from './charts';
import type { LockService as Locks, PropertiesService as Stores, Session as User, Utilities as Tools } from './script';
import type { SpreadsheetService } from './spreadsheet';
import type { HtmlService as Pages } from './ui';

export type * from './charts';
export type * from './range';
export type * from './rules';
export type * from './script';
export type * from './spreadsheet';
export type * from './ui';

/** Every service of Apps Script that the add-on uses, with every member it uses. */
export interface Services {
  readonly SpreadsheetApp: SpreadsheetService;
  readonly Charts: ChartsService;
  readonly HtmlService: Pages;
  readonly PropertiesService: Stores;
  readonly LockService: Locks;
  readonly Session: User;
  readonly Utilities: Tools;
}

declare const SpreadsheetApp: SpreadsheetService;
declare const Charts: ChartsService;
declare const HtmlService: Pages;
declare const PropertiesService: Stores;
declare const LockService: Locks;
declare const Session: User;
declare const Utilities: Tools;

/** Asked for at the moment of use: while a script loads, Google may not allow any of them yet. */
export const google: Services = {
  get SpreadsheetApp() {
    return SpreadsheetApp;
  },
  get Charts() {
    return Charts;
  },
  get HtmlService() {
    return HtmlService;
  },
  get PropertiesService() {
    return PropertiesService;
  },
  get LockService() {
    return LockService;
  },
  get Session() {
    return Session;
  },
  get Utilities() {
    return Utilities;
  },
};
