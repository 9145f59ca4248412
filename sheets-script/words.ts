import type { Phrase } from '../core';

export const menuWords = {
  runAll: { ru: 'Все отчёты', uk: 'Усі звіти', en: 'All reports' },
  sets: { ru: 'Наборы отчётов', uk: 'Набори звітів', en: 'Sets of reports' },
  openPane: { ru: 'Открыть панель', uk: 'Відкрити панель', en: 'Open the pane' },
  done: {
    ru: 'Готово: {n} {n:лист|листа|листов}. Первый – «{sheet}».',
    uk: 'Готово: {n} {n:аркуш|аркуші|аркушів}. Перший – «{sheet}».',
    en: 'Done: {n} {n:sheet|sheets}. The first is “{sheet}”.',
  },
  nameTaken: {
    ru: 'Лист «{wanted}» в файле уже есть, отчёт на листе «{free}».',
    uk: 'Аркуш «{wanted}» у файлі вже є, звіт на аркуші «{free}».',
    en: 'There is a sheet “{wanted}” already, the report is on “{free}”.',
  },
} satisfies Record<string, Phrase>;
