import type { Phrase } from '../../core';

export const functionWords = {
  title: { ru: 'Функции для ячеек', uk: 'Функції для клітинок', en: 'Functions for cells' },
  intro: {
    ru: 'Формула вставляется в выделенную ячейку, ответ занимает столько ячеек, сколько нужно.',
    uk: 'Формула вставляється у виділену клітинку, відповідь займає стільки клітинок, скільки треба.',
    en: 'A formula goes into the selected cell; its answer takes as many cells as it needs.',
  },
  search: { ru: 'Найти функцию', uk: 'Знайти функцію', en: 'Find a function' },
  noneFound: {
    ru: 'По запросу «{wanted}» функций нет. Попробуйте «класс» или «ABC».',
    uk: 'За запитом «{wanted}» функцій немає. Спробуйте «клас» або «ABC».',
    en: 'No function is about “{wanted}”. Try “class” or “ABC”.',
  },
  example: {
    ru: 'Пример: замените диапазоны своими.',
    uk: 'Приклад: замініть діапазони своїми.',
    en: 'An example: put your own ranges in.',
  },
  insert: { ru: 'Вставить', uk: 'Вставити', en: 'Insert' },
  insertNamed: { ru: 'Вставить {name}', uk: 'Вставити {name}', en: 'Insert {name}' },
} satisfies Record<string, Phrase>;
