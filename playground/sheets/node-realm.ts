import { createContext, runInContext, Script } from 'node:vm';
import type { Context } from 'node:vm';
import { BUILT_INS, YOUNGER_MEMBERS } from './script/built-ins';
import type { Intrinsics, OpenRealm, ScriptFile } from './script/realm';
import { isFunctionName } from './script/realm';

const compiled = new WeakMap<ScriptFile, Script>();

function scriptOf(file: ScriptFile): Script {
  const known = compiled.get(file) ?? new Script(file.code, { filename: file.name });
  compiled.set(file, known);
  return known;
}

/** Takes away what V8 brings along and Apps Script lacks, or may lack. */
function strip(context: Context): void {
  const names = runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
  for (const name of names) if (!BUILT_INS.includes(name)) runInContext(`delete globalThis[${JSON.stringify(name)}]`, context);
  for (const [holder, members] of Object.entries(YOUNGER_MEMBERS)) {
    for (const member of members) runInContext(`delete ${holder}.${member}`, context);
  }
}

/** A fresh V8 context for every execution. */
export const openNodeRealm: OpenRealm = (files, services) => {
  const context = createContext(Object.create(null) as Context);
  strip(context);
  const intrinsics = runInContext('({ Array, Object, Date, Error, JSON })', context) as Intrinsics;
  Object.assign(context, services(intrinsics));
  for (const file of files) scriptOf(file).runInContext(context);
  return {
    intrinsics,
    find: (name) => {
      const isFunction = isFunctionName(name) && runInContext(`typeof ${name}`, context) === 'function';
      return isFunction ? (runInContext(name, context) as (...args: unknown[]) => unknown) : undefined;
    },
  };
};
