/** One of the sales team, and the kind of portfolio that is dealt to them. */
export interface Manager {
  readonly name: string;
  /** Where the clients are; the large ones in the first two. */
  readonly cities: readonly string[];
  /** How many of the largest clients. */
  readonly large: number;
  /** How many of the others. */
  readonly others: number;
  /** Touches recorded on a working day, at the start and at the end of the journal. */
  readonly touches: readonly [first: number, last: number];
  /** 0: calls everybody alike; 1: as much more as the client is larger. */
  readonly focus: number;
}

/** The one whose best clients leave or shrink through 2025. */
export const DECLINING = 'Иванов Сергей';
/** The one who wins large clients and makes the others grow. */
export const GROWING = 'Мельниченко Оксана';

export const managers: readonly Manager[] = [
  { name: DECLINING, cities: ['Москва'], large: 12, others: 30, touches: [5, 2], focus: 0 },
  {
    name: 'Петрова Анна',
    cities: ['Москва', 'Тверь', 'Калуга', 'Смоленск', 'Брянск', 'Орёл', 'Минск', 'Гомель'],
    large: 8,
    others: 40,
    touches: [8, 8],
    focus: 0.3,
  },
  { name: 'Кузнецов Дмитрий', cities: ['Санкт-Петербург'], large: 7, others: 48, touches: [7, 6], focus: 0.3 },
  {
    name: 'Смирнова Ольга',
    cities: ['Воронеж', 'Липецк', 'Тула', 'Рязань'],
    large: 5,
    others: 50,
    touches: [9, 9],
    focus: 0.4,
  },
  {
    name: GROWING,
    cities: ['Нижний Новгород', 'Ярославль', 'Владимир', 'Кострома'],
    large: 5,
    others: 46,
    touches: [9, 12],
    focus: 0.5,
  },
  { name: 'Ахметов Руслан', cities: ['Казань', 'Уфа', 'Самара'], large: 5, others: 45, touches: [6, 7], focus: 0.2 },
  {
    name: 'Лебедев Павел',
    cities: [
      'Екатеринбург',
      'Пермь',
      'Челябинск',
      'Тюмень',
      'Омск',
      'Новосибирск',
      'Курган',
      'Оренбург',
      'Алматы',
      'Астана',
    ],
    large: 3,
    others: 52,
    touches: [6, 5],
    focus: 0.2,
  },
  {
    name: 'Соколова Марина',
    cities: ['Ростов-на-Дону', 'Краснодар', 'Волгоград', 'Саратов'],
    large: 3,
    others: 47,
    touches: [8, 8],
    focus: 0.4,
  },
];
