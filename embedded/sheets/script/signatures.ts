import { isDate } from './parameters';
import { refuse } from './script-error';
import { ServiceObject } from './service-object';
import type { Method, ServiceType, Signature } from './service-type';

interface Named {
  readonly type: ServiceType<unknown>;
  readonly name: string;
  readonly method: Method<unknown>;
}

/** The way of calling that fits the arguments; refused as Google refuses it where none does. */
export function matching({ type, name, method }: Named, args: readonly unknown[]): Signature<unknown> {
  return (
    method.signatures.find((signature) => fits(signature, args)) ??
    refuse(`The parameters (${args.map(typeOf).join(',')}) don't match the method signature for ${type.name}.${name}.`)
  );
}

function fits({ parameters }: Signature<unknown>, args: readonly unknown[]): boolean {
  if (args.length > parameters.length) return false;
  return parameters.every((parameter, index) =>
    index < args.length ? parameter.fits(args[index]) : parameter.isOptional,
  );
}

/** The name of a value's type, as Google's messages have it. */
function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${typeOf(value[0])}[]`;
  if (value instanceof ServiceObject) return value.type.name;
  if (isDate(value)) return 'Date';
  if (typeof value === 'object') return '(class)';
  return typeof value === 'number' ? 'number' : typeof value === 'string' ? 'String' : capitalised(typeof value);
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
