import type { Random } from '../random';
import type { City } from './cities';

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

/** A valid ИНН nobody should hold: tax office 00 of the region registers no companies. Null abroad. */
export function taxIdOf({ region }: City, soleTrader: boolean, random: Random): string | null {
  if (region === null) return null;
  const digits = (count: number) => String(random.whole(0, 10 ** count - 1)).padStart(count, '0');
  return soleTrader ? personInn(`${region}00${digits(6)}`) : companyInn(`${region}00${digits(5)}`);
}
