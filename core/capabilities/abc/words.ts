import type { Phrase } from '../../words/language';

export const words = {
  name: { ru: 'ABC', uk: 'ABC', en: 'ABC' },
  title: { ru: 'ABC-анализ клиентов', uk: 'ABC-аналіз клієнтів', en: 'ABC analysis of clients' },
  purpose: {
    ru: 'Какие клиенты дают основную выручку, а какие почти ничего.',
    uk: 'Які клієнти дають основний виторг, а які майже нічого.',
    en: 'Which clients bring most of the revenue and which bring next to none.',
  },
  thresholds: { ru: 'Границы классов', uk: 'Межі класів', en: 'Class thresholds' },
  thresholdsHelp: {
    ru: 'Накопленные доли, на которых заканчивается класс: 75\u00a0% и 95\u00a0% дают A, B и C. От одной до четырёх границ.',
    uk: 'Накопичені частки, на яких закінчується клас: 75\u00a0% і 95\u00a0% дають A, B і C. Від однієї до чотирьох меж.',
    en: 'Cumulative shares at which a class ends: 75% and 95% make A, B and C. One to four thresholds.',
  },
  crossing: { ru: 'Клиент на границе', uk: 'Клієнт на межі', en: 'Client on the threshold' },
  crossingDown: { ru: 'в нижний класс', uk: 'до нижчого класу', en: 'to the lower class' },
  crossingUp: { ru: 'в верхний класс', uk: 'до вищого класу', en: 'to the upper class' },
  method: { ru: 'Метод', uk: 'Метод', en: 'Method' },
  methodCumulative: { ru: 'накопленная доля', uk: 'накопичена частка', en: 'cumulative share' },
  methodSum: { ru: 'метод суммы', uk: 'метод суми', en: 'sum method' },
  methodTangent: { ru: 'метод касательных', uk: 'метод дотичних', en: 'tangent method' },

  clients: { ru: 'Клиенты', uk: 'Клієнти', en: 'Clients' },
  class: { ru: 'Класс', uk: 'Клас', en: 'Class' },
  share: { ru: 'Доля', uk: 'Частка', en: 'Share' },
  shareOf: { ru: 'Доля {measure}', uk: 'Частка {measure}', en: 'Share of {measure}' },
  cumulative: { ru: 'Накопленная доля', uk: 'Накопичена частка', en: 'Cumulative share' },
  count: { ru: 'Клиентов', uk: 'Клієнтів', en: 'Clients' },
  clientShare: { ru: 'Доля клиентов', uk: 'Частка клієнтів', en: 'Share of clients' },
  total: { ru: 'Всего', uk: 'Усього', en: 'Total' },
  byClass: { ru: 'По классам', uk: 'За класами', en: 'By class' },
  curve: {
    ru: 'Кривая Парето: накопленная доля {measure}',
    uk: 'Крива Парето: накопичена частка {measure}',
    en: 'Pareto curve: cumulative share of {measure}',
  },
  classShares: {
    ru: 'Доля клиентов и доля {measure} по классам',
    uk: 'Частка клієнтів і частка {measure} за класами',
    en: 'Share of clients and of {measure} by class',
  },
  top20: {
    ru: 'Дают крупнейшие 20\u00a0% клиентов',
    uk: 'Дають найбільші 20\u00a0% клієнтів',
    en: 'Brought by the largest 20% of clients',
  },
  top20Of: { ru: '{measure}', uk: '{measure}', en: 'of {measure}' },
  for80: {
    ru: 'Клиентов, дающих 80\u00a0% {measure}',
    uk: 'Клієнтів, що дають 80\u00a0% {measure}',
    en: 'Clients that bring 80% of {measure}',
  },
  ofClass: { ru: 'класс {class}', uk: 'клас {class}', en: 'class {class}' },
  giving80: { ru: 'дают 80\u00a0% {measure}', uk: 'дають 80\u00a0% {measure}', en: 'bring 80% of {measure}' },
  notPositive: { ru: 'без положительной суммы', uk: 'без додатної суми', en: 'no positive amount' },
  notPositiveNote: {
    ru: '{clients} {clients:клиент|клиента|клиентов} без положительной суммы ({amount}) – в последнем классе и вне долей.',
    uk: '{clients} {clients:клієнт|клієнти|клієнтів} без додатної суми ({amount}) – в останньому класі та поза частками.',
    en: '{clients} {clients:client|clients} without a positive amount ({amount}): in the last class and outside the shares.',
  },
  nobodyPositive: {
    ru: 'Ни у одного клиента нет положительной суммы: все в последнем классе.',
    uk: 'У жодного клієнта немає додатної суми: усі в останньому класі.',
    en: 'No client has a positive amount: all are in the last class.',
  },
  whyWithin: {
    ru: 'Доля {share}, накопленная {cumulative}, граница {boundary}.',
    uk: 'Частка {share}, накопичена {cumulative}, межа {boundary}.',
    en: 'Share {share}, cumulative {cumulative}, threshold {boundary}.',
  },
  whyLast: {
    ru: 'Доля {share}, накопленная {cumulative}, выше последней границы.',
    uk: 'Частка {share}, накопичена {cumulative}, вище останньої межі.',
    en: 'Share {share}, cumulative {cumulative}, beyond the last threshold.',
  },
  whyMethod: {
    ru: 'Доля {share}, накопленная {cumulative}.',
    uk: 'Частка {share}, накопичена {cumulative}.',
    en: 'Share {share}, cumulative {cumulative}.',
  },
  whyLargest: {
    ru: 'Крупнейший клиент: всегда A. Доля {share}.',
    uk: 'Найбільший клієнт: завжди A. Частка {share}.',
    en: 'The largest client is always A. Share {share}.',
  },
  whyNotPositive: {
    ru: 'Положительной суммы за период нет.',
    uk: 'Додатної суми за період немає.',
    en: 'No positive amount in the period.',
  },
  toBetter: {
    ru: ' До {class} не хватает {amount}.',
    uk: ' До {class} бракує {amount}.',
    en: ' {amount} more would make it {class}.',
  },
} satisfies Record<string, Phrase>;
