import type { Services } from '../../sheets-script/services';

type Part<T> = T extends (...given: infer A) => infer R
  ? (...given: A) => Part<R> | R
  : { readonly [K in keyof T]?: Part<T[K]> };

/** Makes these services answer, as far as a test needs them, until the test is over. */
export function withServices(services: { readonly [K in keyof Services]?: Part<Services[K]> }): void {
  const names = Object.keys(services);
  beforeEach(() => void Object.assign(globalThis, services));
  afterEach(() => names.forEach((name) => Reflect.deleteProperty(globalThis, name)));
}

/** Document properties in memory, and what is in them. */
export function fakeProperties() {
  const stored: Record<string, string> = {};
  const properties = {
    getProperty: (key: string) => stored[key] ?? null,
    getProperties: () => ({ ...stored }),
    setProperty: (key: string, value: string) => (put(key, value), properties),
    setProperties: (all: Record<string, string>) => (Object.entries(all).forEach(([k, v]) => put(k, v)), properties),
    deleteProperty: (key: string) => (delete stored[key], properties),
  };
  const put = (key: string, value: string): void => {
    if (Buffer.byteLength(value) > 9 * 1024) throw new Error('Argument too large: value');
    stored[key] = value;
  };
  return { stored, service: { getDocumentProperties: () => properties } };
}
