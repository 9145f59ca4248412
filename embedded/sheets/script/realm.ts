import { BUILT_INS } from './built-ins';

/** One file of the script, as it is pushed. */
export interface ScriptFile {
  readonly name: string;
  readonly code: string;
}

/** What is needed to make values of the realm a script runs in. */
export interface Intrinsics {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly JSON: JSON;
}

/** A script that has been loaded. */
export interface Realm {
  readonly intrinsics: Intrinsics;
  /** A function at the top level of any file; undefined where there is none of that name. */
  find(name: string): ((...args: unknown[]) => unknown) | undefined;
}

/** Services by the names under which the script sees them. */
export type Globals = Readonly<Record<string, unknown>>;

/** What an execution brings to the realm it runs in. */
export interface RealmParts {
  readonly files: readonly ScriptFile[];
  services(intrinsics: Intrinsics): Globals;
  /** What `Date.now()` answers. */
  now(): number;
}

/**
 * Loads all files into one global scope that nothing of an earlier execution lives in, and that holds the language's
 * built-ins and the services only.
 */
export type OpenRealm = (parts: RealmParts) => Realm;

/** Whether a function of the script may have the name. */
export const isOwnFunctionName = (name: string): boolean =>
  /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) && !BUILT_INS.includes(name);
