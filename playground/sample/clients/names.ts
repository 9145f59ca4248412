import type { Random } from '../random';
import type { City } from './cities';
import type { Size } from './industries';
import { beginnings, belarusianBrands, brands, endings, initials, kazakhBrands, surnames } from './words-of-names';

export interface Name {
  /** As the books have it: `ООО «Кедр-Тула»`, `ИП Карпов А. В.`. */
  readonly full: string;
  /** Without the legal form: `Кедр-Тула`. */
  readonly brand: string;
  readonly soleTrader: boolean;
}

/** Gives every client a name that differs in more than its legal form. */
export function namesFrom(random: Random): (city: City, size: Size) => Name {
  const taken = new Set<string>();
  return (city, size) => {
    for (;;) {
      const name = city.country === 'ru' ? russianName(city, size, random) : nameAbroad(city.country, random);
      if (taken.has(name.brand)) continue;
      taken.add(name.brand);
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
    [() => `${random.pick(brands)}-${lastWord(city.name)}`, 3],
    [() => random.pick(beginnings) + capitalised(random.pick(endings)), 5],
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
  const brand = `${random.pick(surnames)} ${random.pick(initials)}`;
  return { full: `ИП ${brand}`, brand, soleTrader: true };
}

const abroad = {
  kz: { forms: [['ТОО', 1]], brands: kazakhBrands },
  by: {
    forms: [
      ['ООО', 7],
      ['ЧУП', 3],
    ],
    brands: belarusianBrands,
  },
} as const;

function nameAbroad(country: keyof typeof abroad, random: Random): Name {
  const { forms, brands } = abroad[country];
  const brand = random.pick(brands) + random.pick(['', '', '', '-Строй', '-Торг', '-Декор']);
  return { full: `${random.weighted<string>(forms)} «${brand}»`, brand, soleTrader: false };
}

/** `Новгород` of Нижний Новгород, `Ростов` of Ростов-на-Дону. */
const lastWord = (city: string) =>
  city
    .replace(/-на-.*/, '')
    .split(/[ -]/)
    .pop();
const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
