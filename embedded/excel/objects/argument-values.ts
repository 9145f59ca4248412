import { fail } from '../wire/host-error';

/** A text that is not empty. */
export const asText = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? value : fail('InvalidArgument');

export const asAnyText = (value: unknown): string => (typeof value === 'string' ? value : fail('InvalidArgument'));

export const asFlag = (value: unknown): boolean => (typeof value === 'boolean' ? value : fail('InvalidArgument'));

export const asNumber = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : fail('InvalidArgument');

export const asSize = (value: unknown): number => (asNumber(value) >= 0 ? asNumber(value) : fail('InvalidArgument'));

export const asWhole = (value: unknown): number =>
  Number.isInteger(value) ? asNumber(value) : fail('InvalidArgument');

/** A number; null where '' or null asks for the application's own choice. */
export const asNumberOrOwn = (value: unknown): number | null =>
  value === '' || value === null ? null : asNumber(value);

/** One of the allowed words. */
export const oneOf =
  <Word extends string>(...words: readonly Word[]) =>
  (value: unknown): Word =>
    words.find((word) => word === value) ?? fail('InvalidArgument');

/** An item of a list by its place. */
export const itemAt = <Item>(items: readonly Item[], index: unknown): Item =>
  items[asWhole(index)] ?? fail('InvalidArgument');

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** `#RRGGBB`, from the same with or without `#`, or from a common colour's name. */
export function asColor(value: unknown): string {
  const text = asText(value);
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace('#', '').toUpperCase()}`;
  return NAMED_COLORS[text.toLowerCase()] ?? fail('InvalidArgument');
}
