import type { Phrase } from '../../words/language';

/** Names and headings; the sentences are in `story-words.ts`. */
export const words = {
  title: { ru: 'Миграция клиентов', uk: 'Міграція клієнтів', en: 'Client migration' },
  up: { ru: 'Повысили класс', uk: 'Підвищили клас', en: 'Moved up' },
  down: { ru: 'Понизили класс', uk: 'Знизили клас', en: 'Moved down' },
  same: { ru: 'Остались в классе', uk: 'Залишилися в класі', en: 'Stayed in class' },
  new: { ru: 'Новые', uk: 'Нові', en: 'New' },
  returned: { ru: 'Вернулись', uk: 'Повернулися', en: 'Returned' },
  lost: { ru: 'Потеряны', uk: 'Втрачені', en: 'Lost' },
  netEffect: { ru: 'Изменение выручки', uk: 'Зміна виторгу', en: 'Change in revenue' },

  abcMatrix: { ru: 'Переходы между классами ABC', uk: 'Переходи між класами ABC', en: 'Moves between ABC classes' },
  xyzMatrix: { ru: 'Переходы между классами XYZ', uk: 'Переходи між класами XYZ', en: 'Moves between XYZ classes' },
  fromTo: { ru: 'Было ↓ стало →', uk: 'Було ↓ стало →', en: 'From ↓ to →' },
  notBefore: { ru: 'Не покупали', uk: 'Не купували', en: 'Did not buy' },
  notAfter: { ru: 'Ушли', uk: 'Пішли', en: 'Left' },
  noPurchase: { ru: 'Без покупок', uk: 'Без покупок', en: 'No purchase' },
  total: { ru: 'Всего', uk: 'Усього', en: 'Total' },

  wasClass: { ru: 'было {class}', uk: 'було {class}', en: 'was {class}' },
  becameClass: { ru: 'стало {class}', uk: 'стало {class}', en: 'became {class}' },
  leftA: { ru: 'больше нет в A', uk: 'більше немає в A', en: 'no longer in A' },
  shifted: { ru: 'сдвинулась граница', uk: 'зсунулася межа', en: 'the threshold moved' },
  changedHands: { ru: 'сменили менеджера', uk: 'змінили менеджера', en: 'changed hands' },

  bridge: { ru: 'Из чего сложилась выручка', uk: 'З чого склався виторг', en: 'What made up the revenue' },
  bridgeChart: {
    ru: 'Изменение выручки по причинам',
    uk: 'Зміна виторгу за причинами',
    en: 'Change in revenue by cause',
  },
  before: { ru: 'Было: {period}', uk: 'Було: {period}', en: 'Before: {period}' },
  after: { ru: 'Стало: {period}', uk: 'Стало: {period}', en: 'After: {period}' },
  what: { ru: 'Что произошло', uk: 'Що сталося', en: 'What happened' },
  revenue: { ru: 'Выручка', uk: 'Виторг', en: 'Revenue' },
  change: { ru: 'Изменение', uk: 'Зміна', en: 'Change' },

  byManager: { ru: 'По менеджерам', uk: 'За менеджерами', en: 'By manager' },
  manager: { ru: 'Менеджер', uk: 'Менеджер', en: 'Manager' },
  clientsBefore: { ru: 'Клиентов было', uk: 'Клієнтів було', en: 'Clients before' },
  clientsAfter: { ru: 'Клиентов стало', uk: 'Клієнтів стало', en: 'Clients after' },
  received: { ru: 'Принято', uk: 'Прийнято', en: 'Taken over' },
  handedOver: { ru: 'Передано', uk: 'Передано', en: 'Handed over' },
  revenueBefore: { ru: 'Выручка была', uk: 'Виторг був', en: 'Revenue before' },
  revenueAfter: { ru: 'Выручка стала', uk: 'Виторг став', en: 'Revenue after' },

  steps: { ru: 'По периодам', uk: 'За періодами', en: 'Period by period' },
  period: { ru: 'Период', uk: 'Період', en: 'Period' },
  clients: { ru: 'Клиенты', uk: 'Клієнти', en: 'Clients' },
  count: { ru: 'Клиентов', uk: 'Клієнтів', en: 'Clients' },
  client: { ru: 'Клиент', uk: 'Клієнт', en: 'Client' },
  abcBefore: { ru: 'ABC было', uk: 'ABC було', en: 'ABC before' },
  abcAfter: { ru: 'ABC стало', uk: 'ABC стало', en: 'ABC after' },
  xyzBefore: { ru: 'XYZ было', uk: 'XYZ було', en: 'XYZ before' },
  xyzAfter: { ru: 'XYZ стало', uk: 'XYZ стало', en: 'XYZ after' },
} satisfies Record<string, Phrase>;
