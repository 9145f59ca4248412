import type { Random } from '../random';
import type { Size } from './industries';

/** On what terms a client buys, and how it keeps to them. */
export interface Terms {
  /** Share off the price list. */
  readonly discount: number;
  /** Days to pay; 0 is payment on the spot. */
  readonly deferral: number;
  /** Days it usually pays after the due date; negative: before. */
  readonly lateness: number;
  /** Where most of its orders come in. */
  readonly channel: string;
  readonly segment: 'Эконом' | 'Стандарт' | 'Премиум';
  /** How the client came to us. */
  readonly source: string;
}

const channels: readonly (readonly [string, number])[] = [
  ['Через менеджера', 46],
  ['Телефон', 22],
  ['Сайт', 18],
  ['Шоурум', 8],
  ['Маркетплейс', 6],
];

const discounts: Readonly<Record<Size, readonly [number, number]>> = {
  Крупный: [0.06, 0.13],
  Средний: [0.02, 0.09],
  Мелкий: [0, 0.05],
};

const sources: Readonly<Record<Size, readonly (readonly [string, number])[]>> = {
  Крупный: [
    ['Рекомендация', 9],
    ['Выставка', 5],
    ['Холодный звонок', 4],
    ['Тендер', 4],
    ['Сайт', 1],
  ],
  Средний: [
    ['Рекомендация', 6],
    ['Выставка', 3],
    ['Холодный звонок', 6],
    ['Сайт', 5],
    ['Реклама', 3],
  ],
  Мелкий: [
    ['Рекомендация', 3],
    ['Холодный звонок', 4],
    ['Сайт', 9],
    ['Реклама', 8],
  ],
};

/** Deals out terms; a few small clients have a discount that eats the whole margin. */
export function termsOf(size: Size, random: Random): Terms {
  const generous = size === 'Мелкий' && random.chance(0.03);
  const [least, most] = discounts[size];
  return {
    discount: generous ? 0.3 : Math.round(random.between(least, most) * 100) / 100,
    deferral: size === 'Мелкий' ? random.pick([0, 0, 0, 7, 14]) : random.pick([0, 7, 14, 14, 21, 30, 30, 45]),
    lateness: random.weighted([
      [-1, 5],
      [2, 4],
      [8, 2],
      [20, 1],
    ]),
    channel: random.weighted(channels),
    segment: random.weighted([
      ['Эконом', 4],
      ['Стандарт', 5],
      ['Премиум', 2],
    ]),
    source: random.weighted(sources[size]),
  };
}

/** The channel an order comes in: four times out of five the client's own. */
export const channelOf = (terms: Terms, random: Random): string =>
  random.chance(0.8) ? terms.channel : random.weighted(channels);
