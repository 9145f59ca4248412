/** Texts kept with the file: 9 KB each, 500 KB in all. */
export interface Properties {
  getProperty(key: string): string | null;
  getProperties(): { [key: string]: string };
  setProperty(key: string, value: string): Properties;
  setProperties(properties: { [key: string]: string }, deleteAllOthers?: boolean): Properties;
  deleteProperty(key: string): Properties;
}

export interface PropertiesService {
  /** Google declares that there may be none: that is so only in scripts that belong to no file. */
  getDocumentProperties(): Properties;
}

export interface Lock {
  tryLock(milliseconds: number): boolean;
  releaseLock(): void;
}

export interface LockService {
  getDocumentLock(): Lock;
}

export interface Session {
  /** Such as `ru` or `en-GB`. May be asked for in every authorisation mode. */
  getActiveUserLocale(): string;
}

export interface Utilities {
  formatDate(date: Date, timeZone: string, format: string): string;
}
