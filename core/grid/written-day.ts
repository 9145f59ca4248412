import type { Day } from '../calendar/day';
import { civilDay } from './civil-day';

const WEEKDAYS = [
  'понедельник пн понеділок monday вторник вт вівторок tuesday tues среда ср середа wednesday четверг чт четвер thursday thurs пятница',
  "пт п'ятниця пятниця friday суббота сб субота saturday воскресенье вс неділя нд sunday mon tue wed thu thur fri sat sun",
].flatMap((words) => words.split(' '));
const FILLERS = new Set([
  ...WEEKDAYS,
  'г',
  'год',
  'года',
  'р',
  'рік',
  'року',
  'of',
  'the',
  'в',
  'о',
  'at',
  'am',
  'pm',
  'a',
  'm',
  'p',
  'z',
  'utc',
  'gmt',
]);
const TIME = /\b\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?/;
const ZONE = /\s(gmt|utc)?[+-]\d{2}:?\d{2}\s*(\(.*\))?$/;
const ORDINAL = /^(\d{1,2})(st|nd|rd|th|го|е|ое|ого)$/;

/** A date with the month's name: `12 марта 2025 г.`, `12-бер-25`, `Mar 12, 2025`; a month and a year are its first day. NaN for other text. */
export function readWrittenDay(text: string): Day {
  if (text.length > LONGEST || !/\d/.test(text) || !MONTH.test(text)) return NaN;
  const lower = text.toLowerCase().replace(ZONE, '').replace(TIME, '');
  const words = lower.split(/[\s.,/()-]+/).filter((word) => word !== '' && !FILLERS.has(word));
  const months = words.map(monthOf);
  const at = months.findIndex((month) => month > 0);
  if (at < 0) return NaN;
  const month = months[at] ?? 0;
  const numbers = [...words.slice(0, at), ...words.slice(at + 1)].map(numberOf);
  const [first = NaN, second = NaN] = numbers;
  if (numbers.length === 2)
    return second > 31 || first <= 31 ? civilDay(second, month, first) : civilDay(first, month, second);
  return numbers.length === 1 && (first >= 1000 || isShortYear(lower, at)) ? civilDay(first, month, 1) : NaN;
}

/** The text without a weekday before its date: `ср, 12.03.2025`. */
export function withoutWeekday(text: string): string {
  const match = text.length > LONGEST ? null : /^(\p{L}+)[.,]?\s+(?=\d)/u.exec(text);
  return match && WEEKDAYS.includes((match[1] ?? '').toLowerCase()) ? text.slice(match[0].length) : text;
}

/** `мар-25` and `Mar '25` are a month of a year; `12 марта` and `Mar 12` lack the year. */
const isShortYear = (text: string, monthIndex: number): boolean =>
  monthIndex === 0 && /^\p{L}+\s*[-.'’]\s*\d{2}$/u.test(text.trim());

function numberOf(word: string): number {
  const digits = word.replace(ORDINAL, '$1').replace(/^['’]/, '');
  return /^\d{1,4}$/.test(digits) ? Number(digits) : NaN;
}

const MONTHS: readonly (readonly string[])[] = [
  ['январь', 'января', 'январе', 'січень', 'січня', 'січні', 'january'],
  ['февраль', 'февраля', 'феврале', 'лютий', 'лютого', 'лютому', 'february'],
  ['март', 'марта', 'марте', 'березень', 'березня', 'березні', 'march'],
  ['апрель', 'апреля', 'апреле', 'квітень', 'квітня', 'квітні', 'april'],
  ['май', 'мая', 'мае', 'травень', 'травня', 'травні', 'may'],
  ['июнь', 'июня', 'июне', 'червень', 'червня', 'червні', 'june'],
  ['июль', 'июля', 'июле', 'липень', 'липня', 'липні', 'july'],
  ['август', 'августа', 'августе', 'серпень', 'серпня', 'серпні', 'august'],
  ['сентябрь', 'сентября', 'сентябре', 'вересень', 'вересня', 'вересні', 'september'],
  ['октябрь', 'октября', 'октябре', 'жовтень', 'жовтня', 'жовтні', 'october'],
  ['ноябрь', 'ноября', 'ноябре', 'листопад', 'листопада', 'листопаді', 'november'],
  ['декабрь', 'декабря', 'декабре', 'грудень', 'грудня', 'грудні', 'december'],
];

/** 1…12 for a month's name, whole or cut after three letters or more; 0 for another word. */
export function monthOf(word: string): number {
  return word.length < 3 ? 0 : MONTHS.findIndex((names) => names.some((name) => name.startsWith(word))) + 1;
}

/** Any month in any text: spares most texts the slow way. */
const MONTH = new RegExp([...new Set(MONTHS.flat().map((name) => name.slice(0, 3)))].join('|'), 'i');
const LONGEST = 60;
