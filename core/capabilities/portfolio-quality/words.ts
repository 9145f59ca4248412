import type { Phrase } from '../../words/language';

/** Names and headings; the sentences are in `flag-words.ts`. */
export const words = {
  title: {
    ru: 'Качество портфеля менеджеров',
    uk: 'Якість портфеля менеджерів',
    en: 'Quality of the managers’ portfolios',
  },
  fall: {
    ru: 'Сигнал при падении доли больше чем на',
    uk: 'Сигнал у разі падіння частки більш ніж на',
    en: 'Flag a share that falls by more than',
  },
  fallHelp: {
    ru: 'Процентные пункты от периода к периоду: 5\u00a0% – доля A упала, например, с 18\u00a0% ниже 13\u00a0%.',
    uk: 'Відсоткові пункти від періоду до періоду: 5\u00a0% – частка A впала, наприклад, з 18\u00a0% нижче 13\u00a0%.',
    en: 'Percentage points from one period to the next: 5% means that A fell from 18% to below 13%, say.',
  },
  weightA: { ru: 'Вес класса A', uk: 'Вага класу A', en: 'Weight of class A' },
  weightB: { ru: 'Вес класса B', uk: 'Вага класу B', en: 'Weight of class B' },
  weightC: { ru: 'Вес класса C', uk: 'Вага класу C', en: 'Weight of class C' },
  weightD: { ru: 'Вес класса D', uk: 'Вага класу D', en: 'Weight of class D' },
  weightE: { ru: 'Вес класса E', uk: 'Вага класу E', en: 'Weight of class E' },
  weightHelp: {
    ru: 'Индекс качества – сумма долей классов, умноженных на их вес: портфель из одних A даёт 1.',
    uk: 'Індекс якості – сума часток класів, помножених на їхню вагу: портфель із самих A дає 1.',
    en: 'The quality index is the sum of the class shares times their weights: a portfolio of nothing but A gives 1.',
  },

  count: { ru: 'Клиентов', uk: 'Клієнтів', en: 'Clients' },
  share: { ru: 'Доля клиентов {class}', uk: 'Частка клієнтів {class}', en: 'Share of {class} clients' },
  shareChange: {
    ru: 'Изменение доли {class} к {period}',
    uk: 'Зміна частки {class} проти {period}',
    en: 'Change in share of {class} on {period}',
  },
  quality: { ru: 'Индекс качества', uk: 'Індекс якості', en: 'Quality index' },
  trend: { ru: 'Изменение индекса с {period}', uk: 'Зміна індексу з {period}', en: 'Change in index since {period}' },
  revenue: { ru: 'Выручка', uk: 'Виторг', en: 'Revenue' },
  revenueShare: {
    ru: 'Доля в выручке компании',
    uk: 'Частка у виторгу компанії',
    en: 'Share of company revenue',
  },
  was: { ru: 'было {before}', uk: 'було {before}', en: '{before} before' },
  of: {
    ru: '{own} из {all}, было {before}',
    uk: '{own} із {all}, було {before}',
    en: '{own} of {all}, {before} before',
  },
  flag: { ru: 'Сигнал', uk: 'Сигнал', en: 'Flag' },

  period: { ru: 'Период', uk: 'Період', en: 'Period' },
  latest: { ru: 'Менеджеры: {period}', uk: 'Менеджери: {period}', en: 'Managers: {period}' },
  byPeriod: { ru: 'Менеджеры по периодам', uk: 'Менеджери за періодами', en: 'Managers by period' },
  revenueOf: { ru: 'Доля {class} в выручке', uk: 'Частка {class} у виторгу', en: 'Share of {class} in revenue' },
  company: { ru: 'Вся компания', uk: 'Уся компанія', en: 'The whole company' },
  chart: { ru: '{who}: доли классов', uk: '{who}: частки класів', en: '{who}: shares of the classes' },

  moved: {
    ru: 'Кто ушёл из A и X, кто пришёл, кого передали',
    uk: 'Хто пішов з A та X, хто прийшов, кого передали',
    en: 'Who left or entered A and X, who was handed over',
  },
  clients: { ru: 'Клиенты', uk: 'Клієнти', en: 'Clients' },
  ofClass: { ru: 'класс {class}', uk: 'клас {class}', en: 'class {class}' },
  before: { ru: 'Было', uk: 'Було', en: 'Before' },
  became: { ru: 'Стало', uk: 'Стало', en: 'After' },
  what: { ru: 'Что произошло', uk: 'Що сталося', en: 'What happened' },
  abcBefore: { ru: 'ABC было', uk: 'ABC було', en: 'ABC before' },
  abcAfter: { ru: 'ABC стало', uk: 'ABC стало', en: 'ABC after' },
  xyzBefore: { ru: 'XYZ было', uk: 'XYZ було', en: 'XYZ before' },
  xyzAfter: { ru: 'XYZ стало', uk: 'XYZ стало', en: 'XYZ after' },
  revenueBefore: { ru: 'Выручка была', uk: 'Виторг був', en: 'Revenue before' },
  revenueAfter: { ru: 'Выручка стала', uk: 'Виторг став', en: 'Revenue after' },
  revenueChange: { ru: 'Изменение выручки', uk: 'Зміна виторгу', en: 'Change in revenue' },
  change: { ru: 'Изменение', uk: 'Зміна', en: 'Change' },
} satisfies Record<string, Phrase>;
