import type { PeriodKind } from '../../calendar/period';
import type { Phrase } from '../../words/language';

/** "… out of 12 months", by kind of period. */
export const outOfPeriods: Readonly<Record<PeriodKind, Phrase>> = {
  day: {
    ru: 'из {periods} {periods:дня|дней|дней}',
    uk: 'із {periods} {periods:дня|днів|днів}',
    en: 'out of {periods} {periods:day|days}',
  },
  week: {
    ru: 'из {periods} {periods:недели|недель|недель}',
    uk: 'із {periods} {periods:тижня|тижнів|тижнів}',
    en: 'out of {periods} {periods:week|weeks}',
  },
  month: {
    ru: 'из {periods} {periods:месяца|месяцев|месяцев}',
    uk: 'із {periods} {periods:місяця|місяців|місяців}',
    en: 'out of {periods} {periods:month|months}',
  },
  quarter: {
    ru: 'из {periods} {periods:квартала|кварталов|кварталов}',
    uk: 'із {periods} {periods:кварталу|кварталів|кварталів}',
    en: 'out of {periods} {periods:quarter|quarters}',
  },
  half: {
    ru: 'из {periods} {periods:полугодия|полугодий|полугодий}',
    uk: 'із {periods} {periods:півріччя|півріч|півріч}',
    en: 'out of {periods} {periods:half-year|half-years}',
  },
  year: {
    ru: 'из {periods} {periods:года|лет|лет}',
    uk: 'із {periods} {periods:року|років|років}',
    en: 'out of {periods} {periods:year|years}',
  },
};

export const reasonWords = {
  regular: {
    ru: 'С первой покупки покупал в {active} {periods}: {share}, граница {limit}.',
    uk: 'Від першої покупки купував у {active} {periods}: {share}, межа {limit}.',
    en: 'Since the first purchase bought in {active} {periods}: {share}, the limit is {limit}.',
  },
  irregular: {
    ru: 'С первой покупки покупал в {active} {periods}: {share}, для X нужно {limit}.',
    uk: 'Від першої покупки купував у {active} {periods}: {share}, для X потрібно {limit}.',
    en: 'Since the first purchase bought in {active} {periods}: {share}, X takes {limit}.',
  },
  shortHistory: {
    ru: 'Покупал в {active} {periods} с первой покупки: для X история коротка (нужно {needed}).',
    uk: 'Купував у {active} {periods} від першої покупки: для X історія закоротка (потрібно {needed}).',
    en: 'Bought in {active} {periods} since the first purchase: too short a history for X (it takes {needed}).',
  },
  onlyUnfinished: {
    ru: 'Все покупки ({days} {days:день|дня|дней}) – в последнем, ещё не закончившемся периоде.',
    uk: 'Усі покупки ({days} {days:день|дні|днів}) – в останньому, ще не завершеному періоді.',
    en: 'All purchases ({days} {days:day|days}) lie in the last period, which is not over yet.',
  },
  boughtOnce: {
    ru: 'Одна покупка за весь период.',
    uk: 'Одна покупка за весь період.',
    en: 'A single purchase in the whole period.',
  },
  boughtOnOneDay: {
    ru: 'Покупал только в один день ({purchases} {purchases:покупка|покупки|покупок}).',
    uk: 'Купував лише одного дня ({purchases} {purchases:покупка|покупки|покупок}).',
    en: 'Bought on one day only ({purchases} {purchases:purchase|purchases}).',
  },
  noPurchase: {
    ru: 'Покупок за период нет: только возвраты или нулевые суммы.',
    uk: 'Покупок за період немає: лише повернення або нульові суми.',
    en: 'No purchase in the period: only returns or zero amounts.',
  },
  steady: {
    ru: 'Вариация {cv} – не больше {x}.',
    uk: 'Варіація {cv} – не більше {x}.',
    en: 'Variation {cv}: at most {x}.',
  },
  varying: {
    ru: 'Вариация {cv} – больше {x}, но не больше {y}.',
    uk: 'Варіація {cv} – більше {x}, але не більше {y}.',
    en: 'Variation {cv}: above {x} and at most {y}.',
  },
  erratic: {
    ru: 'Вариация {cv} – больше {y}.',
    uk: 'Варіація {cv} – більше {y}.',
    en: 'Variation {cv}: above {y}.',
  },
  shortForVariation: {
    ru: 'Покупал в {active} {periods} с первой покупки: для вариации нужно не меньше {needed}.',
    uk: 'Купував у {active} {periods} від першої покупки: для варіації потрібно щонайменше {needed}.',
    en: 'Bought in {active} {periods} since the first purchase: the variation takes at least {needed}.',
  },
  noPositiveSum: {
    ru: 'Возвраты не меньше покупок: вариацию посчитать нельзя.',
    uk: 'Повернення не менші за покупки: варіацію порахувати неможливо.',
    en: 'Returns are no smaller than purchases: there is no variation to speak of.',
  },
} satisfies Record<string, Phrase>;
