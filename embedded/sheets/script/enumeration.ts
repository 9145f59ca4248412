import type { Parameter } from './parameters';
import { enumValue } from './parameters';
import type { ServiceObject } from './service-object';
import { serviceObject } from './service-object';
import type { ServiceType } from './service-type';

export interface Enumeration<Name extends string> {
  /** What the script sees under the enumeration's name. */
  readonly object: ServiceObject;
  /** Takes a value of the enumeration; the method gets its name. */
  readonly parameter: Parameter<Name>;
  /** The value of a name, to be handed to the script. Like Google's it is an object that equals itself only. */
  value(name: Name): ServiceObject;
}

/** `path` is the name messages use: `SpreadsheetApp.BorderStyle`. */
export function enumeration<const Name extends string>(path: string, ...names: readonly Name[]): Enumeration<Name> {
  const type: ServiceType<string> = { name: path, methods: {}, text: (name) => name };
  const values = Object.fromEntries(names.map((name) => [name, serviceObject(type, name)])) as Record<
    Name,
    ServiceObject
  >;
  return {
    object: serviceObject({ name: path, methods: {}, constants: values }, null),
    parameter: enumValue(path),
    value: (name) => values[name],
  };
}
