import type { Phrase } from '../../words/language';

export const words = {
  title: { ru: 'ABC-XYZ-анализ клиентов', uk: 'ABC-XYZ-аналіз клієнтів', en: 'ABC-XYZ analysis of clients' },
  clients: { ru: 'Клиенты', uk: 'Клієнти', en: 'Clients' },
  client: { ru: 'Клиент', uk: 'Клієнт', en: 'Client' },
  class: { ru: 'Группа', uk: 'Група', en: 'Group' },
  count: { ru: 'Клиентов', uk: 'Клієнтів', en: 'Clients' },
  clientShare: { ru: 'Доля клиентов', uk: 'Частка клієнтів', en: 'Share of clients' },
  share: { ru: 'Доля {measure}', uk: 'Частка {measure}', en: 'Share of {measure}' },
  purchases: { ru: 'Покупок', uk: 'Покупок', en: 'Purchases' },
  regularity: { ru: 'Регулярность', uk: 'Регулярність', en: 'Regularity' },
  total: { ru: 'Всего', uk: 'Усього', en: 'Total' },
  noClass: { ru: '—', uk: '—', en: '—' },

  ofGroup: { ru: 'группа {class}', uk: 'група {class}', en: 'group {class}' },
  ofAbc: { ru: 'класс {class}', uk: 'клас {class}', en: 'class {class}' },
  unclassed: { ru: 'без класса XYZ', uk: 'без класу XYZ', en: 'no XYZ class' },

  coreClients: { ru: 'Ядро базы (AX)', uk: 'Ядро бази (AX)', en: 'Core of the base (AX)' },
  coreShare: { ru: 'Доля {measure} у AX', uk: 'Частка {measure} в AX', en: 'Share of {measure} from AX' },
  largeOnce: { ru: 'Крупные разовые (AZ)', uk: 'Великі разові (AZ)', en: 'Large one-offs (AZ)' },

  countMatrix: {
    ru: 'Сколько клиентов в каждой группе',
    uk: 'Скільки клієнтів у кожній групі',
    en: 'Clients in each group',
  },
  shareMatrix: {
    ru: 'Доля {measure} по группам',
    uk: 'Частка {measure} за групами',
    en: 'Share of {measure} by group',
  },
  rhythmChart: {
    ru: 'Регулярность внутри A, B и C',
    uk: 'Регулярність усередині A, B і C',
    en: 'Regularity within A, B and C',
  },
  treatments: { ru: 'Что делать с каждой группой', uk: 'Що робити з кожною групою', en: 'What to do with each group' },
  withoutClass: {
    ru: '{clients} {clients:клиент|клиента|клиентов} без покупок ({amount}), только с возвратами: класса XYZ нет, в матрице они отдельной строкой.',
    uk: '{clients} {clients:клієнт|клієнти|клієнтів} без покупок ({amount}), лише з поверненнями: класу XYZ немає, у матриці вони окремим рядком.',
    en: '{clients} {clients:client|clients} without a purchase ({amount}), returns only: no XYZ class, on a line of their own in the matrix.',
  },
} satisfies Record<string, Phrase>;
