import type { Phrase } from '../../words/language';

export const rfmWords = {
  below: { ru: 'меньше {to}', uk: 'менше {to}', en: 'below {to}' },
  fromTo: { ru: 'от {from}, меньше {to}', uk: 'від {from}, менше {to}', en: 'from {from}, below {to}' },
  from: { ru: 'от {from}', uk: 'від {from}', en: '{from} or more' },
  nobody: { ru: '—', uk: '—', en: '—' },
  reason: {
    ru: '{days} {days:день|дня|дней} с последней покупки – R{r} ({recency}); {purchases} {purchases:покупка|покупки|покупок} – F{f} ({frequency}); {amount} – M{m} ({monetary}).',
    uk: '{days} {days:день|дні|днів} від останньої покупки – R{r} ({recency}); {purchases} {purchases:покупка|покупки|покупок} – F{f} ({frequency}); {amount} – M{m} ({monetary}).',
    en: '{days} {days:day|days} since the last purchase: R{r} ({recency}); {purchases} {purchases:purchase|purchases}: F{f} ({frequency}); {amount}: M{m} ({monetary}).',
  },
} satisfies Record<string, Phrase>;
