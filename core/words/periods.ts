import type { Language, Phrase } from './language';

export const periodWords = {
  period: { ru: 'Сравнивать по периодам', uk: 'Порівнювати за періодами', en: 'Compare by' },
  periods: { ru: 'Сколько периодов', uk: 'Скільки періодів', en: 'Number of periods' },
  month: { ru: 'месяц', uk: 'місяць', en: 'month' },
  quarter: { ru: 'квартал', uk: 'квартал', en: 'quarter' },
  half: { ru: 'полугодие', uk: 'півріччя', en: 'half-year' },
  year: { ru: 'год', uk: 'рік', en: 'year' },
  rolling12: { ru: '12 месяцев до даты отчёта', uk: '12 місяців до дати звіту', en: '12 months up to the as-of date' },
  quarterOf: { ru: '{n} кв. {year}', uk: '{n} кв. {year}', en: 'Q{n} {year}' },
  halfOf: { ru: '{n}-е полугодие {year}', uk: '{n} півріччя {year}', en: 'H{n} {year}' },
  yearOf: { ru: '{year} год', uk: '{year} рік', en: '{year}' },
  noX: {
    ru: 'Класса X здесь быть не может: в одном периоде меньше трёх отрезков XYZ. Сравнивайте по более длинным периодам или уменьшите «Период для XYZ».',
    uk: 'Класу X тут бути не може: в одному періоді менше трьох відрізків XYZ. Порівнюйте за довшими періодами або зменште «Період для XYZ».',
    en: 'Nobody can be X here: a period holds fewer than three XYZ periods. Compare longer periods or shorten the “Period for XYZ”.',
  },
} satisfies Record<string, Phrase>;

export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  uk: 'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
