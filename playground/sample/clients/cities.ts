export type Country = 'ru' | 'ua';

export interface City {
  readonly name: string;
  readonly country: Country;
  /** Digits between the country's code and the subscriber's number. */
  readonly phoneCode: string;
  /** First two digits of a Russian tax number. */
  readonly region: string;
}

const russian: readonly (readonly [name: string, phoneCode: string, region: string])[] = [
  ['Москва', '495', '77'],
  ['Тверь', '4822', '69'],
  ['Калуга', '4842', '40'],
  ['Санкт-Петербург', '812', '78'],
  ['Воронеж', '473', '36'],
  ['Липецк', '4742', '48'],
  ['Тула', '4872', '71'],
  ['Рязань', '4912', '62'],
  ['Нижний Новгород', '831', '52'],
  ['Ярославль', '4852', '76'],
  ['Казань', '843', '16'],
  ['Уфа', '347', '02'],
  ['Самара', '846', '63'],
  ['Екатеринбург', '343', '66'],
  ['Пермь', '342', '59'],
  ['Челябинск', '351', '74'],
  ['Тюмень', '3452', '72'],
  ['Новосибирск', '383', '54'],
  ['Ростов-на-Дону', '863', '61'],
  ['Краснодар', '861', '23'],
  ['Волгоград', '8442', '34'],
  ['Саратов', '8452', '64'],
];

const ukrainian: readonly (readonly [name: string, phoneCode: string])[] = [
  ['Львів', '32'],
  ['Одеса', '48'],
  ['Вінниця', '43'],
  ['Полтава', '53'],
];

export const ukrainianCities: readonly string[] = ukrainian.map(([name]) => name);

const cities = new Map<string, City>([
  ...russian.map(([name, phoneCode, region]) => [name, { name, country: 'ru', phoneCode, region }] as const),
  ...ukrainian.map(([name, phoneCode]) => [name, { name, country: 'ua', phoneCode, region: '' }] as const),
]);

export const cityOf = (name: string): City => cities.get(name)!;
