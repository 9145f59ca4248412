import { offsetAt } from '../cells/time-zone';

const two = (value: number): string => String(value).padStart(2, '0');
const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });

type Part = (wall: Date, offset: number) => string;

function zone(offset: number, colon: string): string {
  const minutes = Math.abs(offset) / 60_000;
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
}

const PARTS: Readonly<Record<string, Part>> = {
  yyyy: (wall) => String(wall.getUTCFullYear()).padStart(4, '0'),
  yy: (wall) => two(wall.getUTCFullYear() % 100),
  y: (wall) => String(wall.getUTCFullYear()),
  MMMM: (wall) => month.format(wall),
  MMM: (wall) => month.format(wall).slice(0, 3),
  MM: (wall) => two(wall.getUTCMonth() + 1),
  M: (wall) => String(wall.getUTCMonth() + 1),
  dd: (wall) => two(wall.getUTCDate()),
  d: (wall) => String(wall.getUTCDate()),
  EEEE: (wall) => weekday.format(wall),
  EEE: (wall) => weekday.format(wall).slice(0, 3),
  E: (wall) => weekday.format(wall).slice(0, 3),
  HH: (wall) => two(wall.getUTCHours()),
  H: (wall) => String(wall.getUTCHours()),
  hh: (wall) => two(((wall.getUTCHours() + 11) % 12) + 1),
  h: (wall) => String(((wall.getUTCHours() + 11) % 12) + 1),
  mm: (wall) => two(wall.getUTCMinutes()),
  m: (wall) => String(wall.getUTCMinutes()),
  ss: (wall) => two(wall.getUTCSeconds()),
  s: (wall) => String(wall.getUTCSeconds()),
  SSS: (wall) => String(wall.getUTCMilliseconds()).padStart(3, '0'),
  a: (wall) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  Z: (_wall, offset) => zone(offset, ''),
  XXX: (_wall, offset) => (offset === 0 ? 'Z' : zone(offset, ':')),
};

/** A moment on the clocks of a time zone, in a pattern of Java's `SimpleDateFormat`; names are English. */
export function formatDate(moment: number, timeZone: string, pattern: string): string {
  const offset = offsetAt(moment, timeZone);
  const wall = new Date(moment + offset);
  return pattern.replace(/'((?:[^']|'')*)'|([a-zA-Z])\2*/g, (whole: string, quoted?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    const part = PARTS[whole];
    if (!part) throw new TypeError(`the part ${whole} of a date pattern is not in the stand-in`);
    return part(wall, offset);
  });
}
