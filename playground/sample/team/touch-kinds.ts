/** A way of reaching a client, and how it usually ends. */
export interface TouchKind {
  readonly name: string;
  /** Minutes it takes; null where there is nothing to measure. */
  readonly minutes: readonly [from: number, to: number] | null;
  readonly results: readonly (readonly [result: string, weight: number])[];
}

export const NO_ANSWER = 'Недозвон';

const call: TouchKind = {
  name: 'Звонок',
  minutes: [1, 14],
  results: [
    [NO_ANSWER, 22],
    ['Просил перезвонить', 14],
    ['Уточнил остатки и цены', 20],
    ['Заказ в работе', 22],
    ['Потребности нет', 9],
    ['Напомнил об оплате', 8],
    ['Жалоба на срок доставки', 3],
  ],
};

const letter: TouchKind = {
  name: 'Письмо',
  minutes: null,
  results: [
    ['Отправил прайс', 10],
    ['Ответа нет', 6],
    ['Ответил, ждёт предложение', 5],
  ],
};

const proposal: TouchKind = {
  name: 'Коммерческое предложение',
  minutes: null,
  results: [
    ['На рассмотрении', 10],
    ['Согласовано', 6],
    ['Отказ: цена', 4],
    ['Отказ: сроки', 1],
  ],
};

const invoice: TouchKind = {
  name: 'Счёт',
  minutes: null,
  results: [
    ['Оплачен', 12],
    ['Ждём оплату', 7],
  ],
};

const meeting: TouchKind = {
  name: 'Встреча',
  minutes: [25, 120],
  results: [
    ['Договорились о поставке', 8],
    ['Показал образцы', 6],
    ['Обсудили отсрочку', 4],
    ['Перенесли', 2],
  ],
};

/** With how usual each is. */
export const touchKinds: readonly (readonly [TouchKind, number])[] = [
  [call, 58],
  [letter, 16],
  [proposal, 10],
  [invoice, 9],
  [meeting, 7],
];
