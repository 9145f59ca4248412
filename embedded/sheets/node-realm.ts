import { createContext, runInContext, Script } from 'node:vm';
import type { Context } from 'node:vm';
import { BUILT_INS, YOUNGER_MEMBERS } from './script/built-ins';
import type { Intrinsics, OpenRealm, ScriptFile } from './script/realm';
import { isOwnFunctionName } from './script/realm';

/** Takes away what V8 brings along and Apps Script lacks, or may lack; gives what makes values of the context. */
const STRIP = new Script(`
  for (const name of Object.getOwnPropertyNames(globalThis))
    if (!${JSON.stringify(BUILT_INS)}.includes(name)) delete globalThis[name];
  ${Object.entries(YOUNGER_MEMBERS)
    .flatMap(([holder, members]) => members.map((member) => `delete ${holder}.${member};`))
    .join('\n')}
  ({ Array, Object, Date, Error, JSON });
`);

const compiled = new WeakMap<ScriptFile, Script>();

function scriptOf(file: ScriptFile): Script {
  const known = compiled.get(file) ?? new Script(file.code, { filename: file.name });
  compiled.set(file, known);
  return known;
}

/** A fresh V8 context for every execution. */
export const openNodeRealm: OpenRealm = ({ files, services, now }) => {
  const context = createContext(Object.create(null) as Context);
  const intrinsics = STRIP.runInContext(context) as Intrinsics;
  intrinsics.Date.now = now;
  Object.assign(context, services(intrinsics));
  for (const file of files) scriptOf(file).runInContext(context);
  return {
    intrinsics,
    find: (name) => {
      const isFunction = isOwnFunctionName(name) && runInContext(`typeof ${name}`, context) === 'function';
      return isFunction ? (runInContext(name, context) as (...args: unknown[]) => unknown) : undefined;
    },
  };
};
