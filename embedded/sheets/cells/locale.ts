/** How a file's locale writes numbers and days. */
export interface Locale {
  readonly decimal: ',' | '.';
  /** What may stand between thousands, as characters of a class. */
  readonly thousands: string;
  readonly order: 'dmy' | 'mdy' | 'ymd';
  /** Formats that cells get when a day, or a day with a time, is put in them. */
  readonly day: string;
  readonly moment: string;
  /** What may be typed for true and false, in small letters. */
  readonly truths: Readonly<Record<string, boolean>>;
}

const ENGLISH_TRUTHS = { true: true, false: false };

const american: Locale = {
  decimal: '.',
  thousands: ',',
  order: 'mdy',
  day: 'M/d/yyyy',
  moment: 'M/d/yyyy H:mm:ss',
  truths: ENGLISH_TRUTHS,
};

const european: Locale = {
  decimal: ',',
  thousands: ' \\u00a0\\u202f',
  order: 'dmy',
  day: 'dd.mm.yyyy',
  moment: 'dd.mm.yyyy H:mm:ss',
  truths: ENGLISH_TRUTHS,
};

const locales: Readonly<Record<string, Locale>> = {
  en_US: american,
  en_GB: { ...american, order: 'dmy', day: 'dd/mm/yyyy', moment: 'dd/mm/yyyy H:mm:ss' },
  ru_RU: { ...european, truths: { ...ENGLISH_TRUTHS, истина: true, ложь: false } },
  uk_UA: { ...european, truths: { ...ENGLISH_TRUTHS, істина: true, хибність: false, хиба: false } },
  de_DE: { ...european, thousands: '.', truths: { ...ENGLISH_TRUTHS, wahr: true, falsch: false } },
};

/** The habits of a locale such as `ru_RU`. */
export function localeOf(name: string): Locale {
  const locale = locales[name];
  if (!locale) throw new RangeError(`The stand-in does not know the locale ${name}.`);
  return locale;
}
