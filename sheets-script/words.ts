import type { Group, Phrase } from '../core';

export const menuWords = {
  runAll: { ru: 'Все отчёты', uk: 'Усі звіти', en: 'All reports' },
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

/** Captions of the submenus. */
export const groupNames: Readonly<Record<Group, Phrase>> = {
  segmentation: { ru: 'Сегментация', uk: 'Сегментація', en: 'Segmentation' },
  movement: { ru: 'Движение базы', uk: 'Рух бази', en: 'Movement' },
  value: { ru: 'Ценность клиентов', uk: 'Цінність клієнтів', en: 'Client value' },
  plans: { ru: 'Планы', uk: 'Плани', en: 'Plans' },
  base: { ru: 'Качество базы', uk: 'Якість бази', en: 'Data quality' },
};
