import type { Random } from '../random';
import type { City } from './cities';

const CYRILLIC = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'];
const LATIN = 'a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh sch  y  e yu ya'.split(' ');
const letters = new Map(CYRILLIC.map((letter, i) => [letter, LATIN[i]!]));

/** `Кедр-Тула` → `kedr-tula`, `Карпов А. В.` → `karpov-av`. */
export const latin = (text: string): string =>
  [...text.replace(/\. ?/g, '').toLowerCase()].map((letter) => letters.get(letter) ?? '-').join('');

/** Mailboxes under `.example`, a domain that is reserved for samples. */
export const emailOf = (brand: string, random: Random): string =>
  `${random.pick(['info', 'zakaz', 'snab', 'office', 'buh', 'sklad'])}@${latin(brand)}.example`;

/** A subscriber's number that starts with 0 rings nowhere. Written as different people write them. */
export function phoneOf({ country, phoneCode }: City, random: Random): string {
  const length = (country === 'by' ? 9 : 10) - phoneCode.length;
  const number = `0${String(random.whole(0, 10 ** (length - 1) - 1)).padStart(length - 1, '0')}`;
  const grouped = number.replace(/^(\d+)(\d\d)(\d\d)$/, '$1-$2-$3');
  if (country === 'by') return `+375 (${phoneCode}) ${grouped}`;
  return random.weighted([
    [`+7 (${phoneCode}) ${grouped}`, 8],
    [`8 (${phoneCode}) ${grouped}`, 2],
    [`8${phoneCode}${number}`, 1],
  ]);
}
