import type { Selves, TypeName } from '../selves';
import { ServiceObject } from './service-object';

/** What a method takes in one place. */
export interface Parameter<T> {
  readonly isOptional: boolean;
  fits(value: unknown): boolean;
  /** What the method gets for a value that fits. */
  take(value: unknown): T;
}

const plain = <T>(fits: (value: unknown) => boolean): Parameter<T> => ({
  isOptional: false,
  fits,
  take: (value) => value as T,
});

export const number = plain<number>((value) => typeof value === 'number');
/** A number without its fraction. */
export const whole: Parameter<number> = { ...number, take: (value) => Math.trunc(value as number) };
export const text = plain<string>((value) => typeof value === 'string');
export const flag = plain<boolean>((value) => typeof value === 'boolean');
export const anything = plain<unknown>(() => true);

/** A date of any realm. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';
export const date = plain<Date>(isDate);

/** Rows of cells. */
export const rows = plain<readonly (readonly unknown[])[]>((value) => Array.isArray(value) && Array.isArray(value[0]));

/** An object literal. */
export const record = plain<Readonly<Record<string, unknown>>>(
  (value) => Object.prototype.toString.call(value) === '[object Object]' && !(value instanceof ServiceObject),
);

/** A service's object; the method gets what it stands for. */
export const object = <Name extends TypeName>(name: Name): Parameter<Selves[Name]> => ({
  isOptional: false,
  fits: (value) => value instanceof ServiceObject && value.type.name === name,
  take: (value) => (value as ServiceObject).self as Selves[Name],
});

/** A value of an enumeration; the method gets its name. */
export const enumValue = <Name extends string>(path: string): Parameter<Name> => ({
  isOptional: false,
  fits: (value) => value instanceof ServiceObject && value.type.name === path,
  take: (value) => (value as ServiceObject).self as Name,
});

/** One of the allowed words. */
export const word = <Word extends string>(...words: readonly Word[]): Parameter<Word> =>
  plain((value) => words.some((one) => one === value));

export const listOf = <T>(item: Parameter<T>): Parameter<readonly T[]> => ({
  isOptional: false,
  fits: (value) => Array.isArray(value) && value.every((one) => item.fits(one)),
  take: (value) => (value as readonly unknown[]).map((one) => item.take(one)),
});

export const orNull = <T>(other: Parameter<T>): Parameter<T | null> => ({
  isOptional: false,
  fits: (value) => value === null || other.fits(value),
  take: (value) => (value === null ? null : other.take(value)),
});

/** A place that may be left out; nothing may be left out before something that is not. */
export const optional = <T>(other: Parameter<T>): Parameter<T | undefined> => ({
  isOptional: true,
  fits: (value) => value === undefined || other.fits(value),
  take: (value) => (value === undefined ? undefined : other.take(value)),
});
