import type { Words } from '../words/words';

/** A change of money with its sign: `+120 000`, `−80 000`. */
export const moneyChange = (change: number, words: Words): string => signed(change, words.money(change));

/** A relative change with its sign: 0.053 → `+5,3 %`. */
export const percentChange = (change: number, words: Words): string => signed(change, words.percent(change));

const signed = (change: number, text: string): string => (change > 0 ? `+${text}` : text);
