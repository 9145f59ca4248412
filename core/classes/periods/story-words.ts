import type { Phrase } from '../../words/language';

/** What happened, in sentences. */
export const storyWords = {
  money: {
    ru: 'Выручка: было {before}, стало {after}, изменение {change}.',
    uk: 'Виторг: було {before}, стало {after}, зміна {change}.',
    en: 'Revenue went from {before} to {after}, a change of {change}.',
  },
  best: {
    ru: 'Из {n} {n:клиента|клиентов|клиентов} A в классе осталось {stayed}, ниже опустилось {down}, перестало покупать {lost}. Вошло в A {entered}.',
    uk: 'Із {n} {n:клієнта|клієнтів|клієнтів} A у класі залишилося {stayed}, нижче опустилося {down}, перестало купувати {lost}. Увійшло до A {entered}.',
    en: 'Of {n} A {n:client|clients}, {stayed} stayed in A, {down} moved down and {lost} stopped buying. {entered} {entered:client|clients} entered A.',
  },
  leftA: { ru: 'Больше нет в A: {names}.', uk: 'Більше немає в A: {names}.', en: 'No longer in A: {names}.' },
  leaver: {
    ru: '{client} (теперь {class}, {change})',
    uk: '{client} (тепер {class}, {change})',
    en: '{client} (now {class}, {change})',
  },
  shiftedLeaver: {
    ru: '{client} (теперь {class}: сдвинулась граница)',
    uk: '{client} (тепер {class}: зсунулася межа)',
    en: '{client} (now {class}: the threshold moved)',
  },
  goneLeaver: {
    ru: '{client} (нет продаж, {change})',
    uk: '{client} (немає продажів, {change})',
    en: '{client} (no sales, {change})',
  },
  boundary: {
    ru: '{n} {n:клиент сменил|клиента сменили|клиентов сменили} класс только потому, что сдвинулась граница (вверх: {up}, вниз: {down}): по прежним границам перехода не было бы.',
    uk: '{n} {n:клієнт змінив|клієнти змінили|клієнтів змінили} клас лише тому, що зсунулася межа (угору: {up}, униз: {down}): за попередніми межами переходу не було б.',
    en: '{n} {n:client|clients} changed class only because the threshold moved ({up} up, {down} down): under the earlier thresholds there would be no move.',
  },
  handOver: {
    ru: 'Сменили менеджера: {n} {n:клиент|клиента|клиентов}. По менеджерам это «принято» и «передано»; переход между классами не засчитан никому.',
    uk: 'Змінили менеджера: {n} {n:клієнт|клієнти|клієнтів}. За менеджерами це «прийнято» і «передано»; перехід між класами не зараховано нікому.',
    en: '{n} {n:client|clients} changed hands. By manager they count as taken over and handed over; a move between classes is credited to nobody.',
  },
  noManagers: {
    ru: 'Менеджеры в данных не указаны. Добавьте столбец «Менеджер» к продажам или к клиентам, и появится разбивка по менеджерам.',
    uk: 'Менеджерів у даних не вказано. Додайте стовпець «Менеджер» до продажів або до клієнтів, і з’явиться розбивка за менеджерами.',
    en: 'The data name no managers. Add a column “Manager” to the sales or to the clients to see the moves by manager.',
  },

  wentUp: { ru: 'повысил класс', uk: 'підвищив клас', en: 'moved up' },
  wentDown: { ru: 'понизил класс', uk: 'знизив клас', en: 'moved down' },
  stayed: { ru: 'в том же классе', uk: 'у тому ж класі', en: 'same class' },
  isNew: { ru: 'новый', uk: 'новий', en: 'new' },
  cameBack: { ru: 'вернулся', uk: 'повернувся', en: 'returned' },
  isLost: { ru: 'потерян', uk: 'втрачений', en: 'lost' },

  grew: {
    ru: 'Стал покупать больше: по прежним границам {kept}.',
    uk: 'Став купувати більше: за попередніми межами {kept}.',
    en: 'Buys more: {kept} under the earlier thresholds.',
  },
  shrank: {
    ru: 'Стал покупать меньше: по прежним границам {kept}.',
    uk: 'Став купувати менше: за попередніми межами {kept}.',
    en: 'Buys less: {kept} under the earlier thresholds.',
  },
  shifted: {
    ru: 'Сдвинулась граница: по прежним границам был бы {kept}.',
    uk: 'Зсунулася межа: за попередніми межами був би {kept}.',
    en: 'The threshold moved: {kept} under the earlier thresholds.',
  },
  neverBefore: { ru: 'Раньше не покупал.', uk: 'Раніше не купував.', en: 'Never bought before.' },
  again: { ru: 'Снова покупает после перерыва.', uk: 'Знову купує після перерви.', en: 'Buys again after a break.' },
  noSales: { ru: 'Продаж в периоде нет.', uk: 'Продажів у періоді немає.', en: 'No sales in the period.' },
  passedOn: {
    ru: 'Передан: {before} → {after}.',
    uk: 'Передано: {before} → {after}.',
    en: 'Handed over: {before} → {after}.',
  },
} satisfies Record<string, Phrase>;
