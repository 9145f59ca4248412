import type { Phrase } from '../../words/language';

export const abcWords = {
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
