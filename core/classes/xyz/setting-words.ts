import type { Phrase } from '../../words/language';

/** What the settings of the XYZ classes are called. */
export const settingWords = {
  method: { ru: 'Регулярность (XYZ)', uk: 'Регулярність (XYZ)', en: 'Regularity (XYZ)' },
  methodHelp: {
    ru: 'По частоте: X покупает почти в каждом периоде, Y с перерывами, Z купил один раз. По вариации: насколько колеблются суммы.',
    uk: 'За частотою: X купує майже в кожному періоді, Y з перервами, Z купив один раз. За варіацією: наскільки коливаються суми.',
    en: 'By frequency: X buys in nearly every period, Y with gaps, Z bought once. By variation: how much the amounts vary.',
  },
  pattern: { ru: 'по частоте покупок', uk: 'за частотою покупок', en: 'by frequency of purchases' },
  cv: { ru: 'по коэффициенту вариации', uk: 'за коефіцієнтом варіації', en: 'by coefficient of variation' },
  period: { ru: 'Период для XYZ', uk: 'Період для XYZ', en: 'Period for XYZ' },
  periodHelp: {
    ru: 'Отрезок времени, в котором ищется покупка. Если клиенты заказывают реже раза в месяц, возьмите квартал.',
    uk: 'Відрізок часу, у якому шукається покупка. Якщо клієнти замовляють рідше ніж раз на місяць, візьміть квартал.',
    en: 'The stretch of time in which a purchase is looked for. Take the quarter if clients order less than once a month.',
  },
  week: { ru: 'неделя', uk: 'тиждень', en: 'week' },
  regularShare: {
    ru: 'Доля периодов с покупкой для X',
    uk: 'Частка періодів із покупкою для X',
    en: 'Share of periods with a purchase for X',
  },
  regularShareHelp: {
    ru: '75\u00a0%: покупка хотя бы в 9 месяцах из 12 с первой покупки.',
    uk: '75\u00a0%: покупка щонайменше в 9 місяцях із 12 від першої покупки.',
    en: '75%: a purchase in at least 9 of 12 months since the first one.',
  },
  cuts: { ru: 'Границы вариации', uk: 'Межі варіації', en: 'Variation thresholds' },
  cutsHelp: {
    ru: '10 и 25\u00a0% – границы для товаров: по ним почти все клиенты попадают в Z. Трети делят клиентов поровну.',
    uk: '10 і 25\u00a0% – межі для товарів: за ними майже всі клієнти потрапляють у Z. Третини ділять клієнтів порівну.',
    en: '10 and 25% are meant for goods: nearly every client comes out as Z. Thirds make three equal groups of clients.',
  },
  cuts25: { ru: '25\u00a0% и 50\u00a0%', uk: '25\u00a0% і 50\u00a0%', en: '25% and 50%' },
  cuts10: {
    ru: '10\u00a0% и 25\u00a0% (для товаров)',
    uk: '10\u00a0% і 25\u00a0% (для товарів)',
    en: '10% and 25% (for goods)',
  },
  cuts50: { ru: '50\u00a0% и 100\u00a0%', uk: '50\u00a0% і 100\u00a0%', en: '50% and 100%' },
  terciles: { ru: 'трети: три равные группы', uk: 'третини: три рівні групи', en: 'thirds: three equal groups' },
  ownCuts: { ru: 'свои границы', uk: 'власні межі', en: 'own thresholds' },
  thresholds: { ru: 'Свои границы вариации, %', uk: 'Власні межі варіації, %', en: 'Own variation thresholds, %' },
  thresholdsHelp: {
    ru: 'Две границы в процентах, например 30; 70. Действуют, когда выбраны свои границы.',
    uk: 'Дві межі у відсотках, наприклад 30; 70. Діють, коли обрано власні межі.',
    en: 'Two thresholds in percent, such as 30; 70. They hold when own thresholds are chosen.',
  },
  deviation: { ru: 'Стандартное отклонение', uk: 'Стандартне відхилення', en: 'Standard deviation' },
  population: {
    ru: 'по генеральной совокупности (СТАНДОТКЛОН.Г)',
    uk: 'за генеральною сукупністю (STDEV.P)',
    en: 'of the population (STDEV.P)',
  },
  sample: { ru: 'по выборке (СТАНДОТКЛОН.В)', uk: 'за вибіркою (STDEV.S)', en: 'of a sample (STDEV.S)' },
} satisfies Record<string, Phrase>;
