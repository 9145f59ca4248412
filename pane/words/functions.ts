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
  shortNames: {
    ru: 'Короткие имена: =ABCCLASS вместо =CL.ABCCLASS',
    uk: 'Короткі назви: =ABCCLASS замість =CL.ABCCLASS',
    en: 'Short names: =ABCCLASS instead of =CL.ABCCLASS',
  },
  shortNamesHelp: {
    ru: 'В книгу добавляются имена, как в «Диспетчере имён»; без надстройки они не считаются.',
    uk: 'До книги додаються імена, як у «Диспетчері імен»; без надбудови вони не обчислюються.',
    en: 'Names are added to the workbook, as in the Name Manager; without the add-in they do not calculate.',
  },
  namesTaken: {
    ru: 'В книге уже есть свои имена {names}: для {n:этой функции|этих функций|этих функций} пишите CL. перед именем.',
    uk: 'У книзі вже є власні імена {names}: для {n:цієї функції|цих функцій|цих функцій} пишіть CL. перед назвою.',
    en: 'The workbook has names of its own called {names}: for {n:this function|these functions} write CL. before the name.',
  },
  namesNotChanged: {
    ru: 'Имена не изменены. {reason}',
    uk: 'Імена не змінено. {reason}',
    en: 'The names were not changed. {reason}',
  },
  insert: { ru: 'Вставить', uk: 'Вставити', en: 'Insert' },
  insertNamed: { ru: 'Вставить {name}', uk: 'Вставити {name}', en: 'Insert {name}' },
} satisfies Record<string, Phrase>;
