import type { Opens, Value } from '../../blocks/blocks';
import type { Words } from '../../words/words';
import { binOf } from '../../classes/xyz/histogram';
import { words as phrases } from './words';
import type { XyzResult } from '../../classes/xyz/xyz';
import type { XyzLetter } from '../../classes/xyz/xyz-classes';

export const everyClient: Opens = { list: 'clients' };

/** The clients of a class; of none: those without a purchase. */
export const ofClass = (letter: XyzLetter | null, words: Words): Opens => ({
  list: 'clients',
  where: { xyz: letter },
  name: letter === null ? words.say(phrases.noPurchase) : words.say(phrases.ofClass, { class: letter }),
});

export const boughtOnce = (words: Words): Opens => ({
  list: 'clients',
  where: { once: true },
  name: words.say(phrases.once),
});

/** The clients of a class in a bin of the histogram, the bin by its place and its name. */
export const inBin = (letter: XyzLetter, bin: { place: number; name: string }, words: Words): Opens => ({
  list: 'clients',
  where: { xyz: letter, bin: bin.place },
  name: words.say(phrases.ofBin, { class: letter, bin: bin.name }),
});

/** By what the clients of the list are told apart. */
export const marksOf = ({ clients, histogram }: XyzResult): Readonly<Record<string, readonly Value[]>> => ({
  xyz: clients.map((one) => one.class),
  once: clients.map(({ purchaseDays }) => purchaseDays === 1),
  bin: clients.map((one) => binOf(one, histogram)),
});
