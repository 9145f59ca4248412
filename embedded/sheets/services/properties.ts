import { flag, optional, record, text } from '../script/parameters';
import { refuse } from '../script/script-error';
import type { Methods, ServiceType } from '../script/service-type';
import { answering, chaining } from '../script/service-type';

/** Texts by key. */
export type Properties = Map<string, string>;

/** Bytes: of one value, and of all keys and values of a store. */
const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

const bytes = (words: string): number => new TextEncoder().encode(words).length;

function put(store: Properties, key: string, value: unknown): void {
  const kept = String(value);
  if (bytes(kept) > LARGEST_VALUE) refuse('Argument too large: value');
  const before = store.get(key);
  store.set(key, kept);
  const size = [...store].reduce((sum, [name, words]) => sum + bytes(name) + bytes(words), 0);
  if (size <= LARGEST_STORE) return;
  if (before === undefined) store.delete(key);
  else store.set(key, before);
  refuse('You have exceeded the property storage quota. Please remove some properties and try again.');
}

const read = answering('properties');
const write = chaining('properties');

const methods: Methods<Properties> = {
  getProperty: read([text], (store, [key]) => store.get(key) ?? null),
  getProperties: read([], (store) => Object.fromEntries(store)),
  getKeys: read([], (store) => [...store.keys()]),
  setProperty: write([text, text], (store, [key, value]) => put(store, key, value)),
  setProperties: write([record, optional(flag)], (store, [values, deletesOthers = false]) => {
    if (deletesOthers) store.clear();
    for (const [key, value] of Object.entries(values)) put(store, key, value);
  }),
  deleteProperty: write([text], (store, [key]) => void store.delete(key)),
  deleteAllProperties: write([], (store) => store.clear()),
};

/** `PropertiesService.Properties` */
export const propertiesType: ServiceType<Properties> = { name: 'PropertiesService.Properties', methods };

/** `PropertiesService` */
export const propertiesService: ServiceType<null> = {
  name: 'PropertiesService',
  methods: {
    getDocumentProperties: storeOf('document'),
    getUserProperties: storeOf('user'),
    getScriptProperties: storeOf('script'),
  },
};

function storeOf(name: 'document' | 'user' | 'script') {
  return answering('properties')([], (_self: null, _args, { desk, object }) =>
    object('PropertiesService.Properties', desk.properties[name]),
  );
}
