import type { City } from './cities';
import type { Size } from './industries';
import type { Random } from '../random';
import { beginnings, brands, endings, initials, surnames, ukrainianBrands } from './words-of-names';

export interface Name {
  /** As the books have it: `ООО «Кедр-Тула»`, `ИП Карпов А. В.`. */
  readonly full: string;
  /** Without the legal form: `Кедр-Тула`. */
  readonly brand: string;
  readonly soleTrader: boolean;
}

/** Gives every client a name of its own. */
export function namesFrom(random: Random): (city: City, size: Size) => Name {
  const taken = new Set<string>();
  return (city, size) => {
    for (;;) {
      const name = city.country === 'ua' ? ukrainianName(city, random) : russianName(city, size, random);
      if (taken.has(name.full)) continue;
      taken.add(name.full);
      return name;
    }
  };
}

const SOLE_TRADERS: Readonly<Record<Size, number>> = { Крупный: 0, Средний: 0.1, Мелкий: 0.38 };

function russianName(city: City, size: Size, random: Random): Name {
  if (random.chance(SOLE_TRADERS[size])) return soleTrader(random);
  const form = random.weighted(size === 'Крупный' ? LARGE_FORMS : FORMS);
  const brand = random.weighted([
    [() => random.pick(brands), 4],
    [() => `${random.pick(brands)}-${city.name.split(/[ -]/).pop()}`, 3],
    [() => random.pick(beginnings) + capitalised(random.pick(endings)), 4],
    [() => `Торговый дом ${random.pick(surnames)}а`, 0.4],
  ])();
  const full = random.chance(0.8) ? `${form} «${brand}»` : `${form} "${brand}"`;
  return { full, brand, soleTrader: false };
}

const FORMS = [
  ['ООО', 94],
  ['АО', 5],
  ['ПАО', 1],
] as const;
const LARGE_FORMS = [
  ['ООО', 70],
  ['АО', 18],
  ['ПАО', 12],
] as const;

function soleTrader(random: Random): Name {
  const surname = random.pick(surnames);
  return { full: `ИП ${surname} ${random.pick(initials)}`, brand: surname, soleTrader: true };
}

function ukrainianName(city: City, random: Random): Name {
  const brand = random.chance(0.7) ? random.pick(ukrainianBrands) : `${random.pick(ukrainianBrands)}-${city.name}`;
  return { full: `${random.chance(0.85) ? 'ТОВ' : 'ПП'} «${brand}»`, brand, soleTrader: false };
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
