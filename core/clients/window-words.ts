import type { Phrase } from '../words/language';

export const windowWords = {
  window: { ru: 'Период анализа', uk: 'Період аналізу', en: 'Period analysed' },
  all: { ru: 'все продажи', uk: 'усі продажі', en: 'all sales' },
  last12: { ru: 'последние 12 месяцев', uk: 'останні 12 місяців', en: 'last 12 months' },
  thisYear: { ru: 'этот год', uk: 'цей рік', en: 'this year' },
  lastYear: { ru: 'прошлый год', uk: 'минулий рік', en: 'last year' },
  fromTo: { ru: 'с … по …', uk: 'з … по …', en: 'from … to …' },
  from: { ru: 'Начало периода', uk: 'Початок періоду', en: 'Period from' },
  to: { ru: 'Конец периода (не включая)', uk: 'Кінець періоду (не включно)', en: 'Period to (not included)' },
} satisfies Record<string, Phrase>;
