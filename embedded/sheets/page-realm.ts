import { BUILT_INS } from './script/built-ins';
import type { Globals, Intrinsics, OpenRealm } from './script/realm';
import { isOwnFunctionName } from './script/realm';

type Find = (name: string) => unknown;
type Load = (scope: object) => Find;

const intrinsics: Intrinsics = { Array, Object, Date, Error, JSON };

/** The page's `Date` with another clock. */
const dateWith = (now: () => number): DateConstructor =>
  new Proxy(Date, { get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)) });

const builtIns = new Set(BUILT_INS);

/** Answers for every name of the page: with a built-in, a service, or nothing. */
function scopeOf(services: Globals): object {
  const own: Record<string, unknown> = { ...services };
  own.globalThis = own;
  return new Proxy(own, {
    has: (_target, key) => typeof key === 'string' && (key in own || key in globalThis),
    get: (_target, key) => {
      if (typeof key === 'symbol') return undefined;
      if (key in own) return own[key];
      return builtIns.has(key) ? (globalThis as Record<string, unknown>)[key] : undefined;
    },
  });
}

/**
 * Runs the script in a function of its own, in any page. What the page has and Apps Script lacks is undefined here, but
 * built-ins are the page's: younger members of theirs are not taken away.
 */
export const openPageRealm: OpenRealm = ({ files, services, now }) => {
  const code = files.map((file) => file.code).join('\n');
  const load = new Function(
    'scope',
    `with (scope) { return (function () {\n${code}\nreturn function (name) { return eval(name); };\n}).call(scope); }`,
  ) as Load;
  const find = load(scopeOf({ ...services(intrinsics), Date: dateWith(now) }));
  return {
    intrinsics,
    find: (name) => {
      const isFunction = isOwnFunctionName(name) && find(`typeof ${name}`) === 'function';
      return isFunction ? (find(name) as (...args: unknown[]) => unknown) : undefined;
    },
  };
};
