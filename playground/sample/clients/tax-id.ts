import type { City } from './cities';
import type { Random } from '../random';

const digitsOf = (text: string) => [...text].map(Number);
const weightedSum = (digits: readonly number[], weights: readonly number[]) =>
  weights.reduce((sum, weight, i) => sum + weight * digits[i]!, 0);

const withCheckDigit = (text: string, weights: readonly number[]) =>
  text + ((weightedSum(digitsOf(text), weights) % 11) % 10);

const INN_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_11 = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_12 = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/** ИНН of a company: nine digits and a check digit. */
export const companyInn = (nine: string): string => withCheckDigit(nine, INN_10);

/** ИНН of a sole trader: ten digits and two check digits. */
export const personInn = (ten: string): string => withCheckDigit(withCheckDigit(ten, INN_11), INN_12);

/** ЄДРПОУ of a Ukrainian company: seven digits and a check digit; a remainder of 10 is weighed again. */
export function edrpou(seven: string): string {
  const digits = digitsOf(seven);
  const weights =
    Number(seven) >= 3_000_000 && Number(seven) < 6_000_000 ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
  const first = weightedSum(digits, weights) % 11;
  const second =
    weightedSum(
      digits,
      weights.map((weight) => weight + 2),
    ) % 11;
  return seven + (first < 10 ? first : second % 10);
}

/**
 * A valid tax number nobody should hold: tax office 00 of the region registers no companies,
 * and Ukrainian numbers have not come near 9 000 000.
 */
export function taxIdOf(city: City, soleTrader: boolean, random: Random): string {
  const digits = (count: number) => String(random.whole(0, 10 ** count - 1)).padStart(count, '0');
  if (city.country === 'ua') return edrpou(`9${digits(6)}`);
  return soleTrader ? personInn(`${city.region}00${digits(6)}`) : companyInn(`${city.region}00${digits(5)}`);
}
