export type Country = 'ru' | 'kz' | 'by';

export interface City {
  readonly name: string;
  readonly country: Country;
  /** Digits between the country's code and the subscriber's number. */
  readonly phoneCode: string;
  /** First two digits of a Russian tax number; null abroad. */
  readonly region: string | null;
}

const russian: readonly (readonly [name: string, phoneCode: string, region: string])[] = [
  ['Москва', '495', '77'],
  ['Тверь', '4822', '69'],
  ['Калуга', '4842', '40'],
  ['Смоленск', '4812', '67'],
  ['Брянск', '4832', '32'],
  ['Орёл', '4862', '57'],
  ['Санкт-Петербург', '812', '78'],
  ['Воронеж', '473', '36'],
  ['Липецк', '4742', '48'],
  ['Тула', '4872', '71'],
  ['Рязань', '4912', '62'],
  ['Нижний Новгород', '831', '52'],
  ['Ярославль', '4852', '76'],
  ['Владимир', '4922', '33'],
  ['Кострома', '4942', '44'],
  ['Казань', '843', '16'],
  ['Уфа', '347', '02'],
  ['Самара', '846', '63'],
  ['Екатеринбург', '343', '66'],
  ['Пермь', '342', '59'],
  ['Челябинск', '351', '74'],
  ['Тюмень', '3452', '72'],
  ['Омск', '3812', '55'],
  ['Курган', '3522', '45'],
  ['Оренбург', '3532', '56'],
  ['Новосибирск', '383', '54'],
  ['Ростов-на-Дону', '863', '61'],
  ['Краснодар', '861', '23'],
  ['Волгоград', '8442', '34'],
  ['Саратов', '8452', '64'],
];

const abroad: readonly (readonly [name: string, phoneCode: string, country: Country])[] = [
  ['Алматы', '727', 'kz'],
  ['Астана', '7172', 'kz'],
  ['Минск', '17', 'by'],
  ['Гомель', '232', 'by'],
];

const cities = new Map<string, City>([
  ...russian.map(([name, phoneCode, region]) => [name, { name, country: 'ru', phoneCode, region }] as const),
  ...abroad.map(([name, phoneCode, country]) => [name, { name, country, phoneCode, region: null }] as const),
]);

export const cityOf = (name: string): City => cities.get(name)!;
