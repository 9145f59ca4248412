import type { Phrase } from '../../words/language';

/** What is the matter with a portfolio, in sentences. */
export const flagWords = {
  heading: { ru: 'Сигналы: {period}', uk: 'Сигнали: {period}', en: 'Flags: {period}' },
  shareFell: {
    ru: '{manager}: доля {class} упала с {before} до {after} ({n:был|было|было} {n} {n:клиент|клиента|клиентов} {class}, стало {now}).',
    uk: '{manager}: частка {class} впала з {before} до {after} ({n:був|було|було} {n} {n:клієнт|клієнти|клієнтів} {class}, стало {now}).',
    en: '{manager}: the share of {class} fell from {before} to {after} ({n} {class} {n:client|clients} before, {now} now).',
  },
  fellTwice: {
    ru: '{manager}: клиентов A всё меньше второй период подряд: {counts}.',
    uk: '{manager}: клієнтів A дедалі менше другий період поспіль: {counts}.',
    en: '{manager}: fewer A clients for the second period running: {counts}.',
  },
  alsoTwice: {
    ru: ' Клиентов A меньше уже второй период подряд: {counts}.',
    uk: ' Клієнтів A менше вже другий період поспіль: {counts}.',
    en: ' Fewer A clients for the second period running: {counts}.',
  },
  left: { ru: ' Больше не {class}: {names}.', uk: ' Більше не {class}: {names}.', en: ' No longer {class}: {names}.' },
  nobodyLeft: {
    ru: ' Из {class} никто не ушёл: стало больше остальных клиентов.',
    uk: ' Із {class} ніхто не пішов: побільшало решти клієнтів.',
    en: ' Nobody left {class}: the number of other clients grew.',
  },
  leaver: {
    ru: '{client} (теперь {class}, {change})',
    uk: '{client} (тепер {class}, {change})',
    en: '{client} (now {class}, {change})',
  },
  gone: {
    ru: '{client} (нет покупок, {change})',
    uk: '{client} (немає покупок, {change})',
    en: '{client} (no purchases, {change})',
  },
  shifted: {
    ru: '{client} (теперь {class}: сдвинулась граница)',
    uk: '{client} (тепер {class}: зсунулася межа)',
    en: '{client} (now {class}: the threshold moved)',
  },
  passedOn: {
    ru: '{client} (передан: {manager})',
    uk: '{client} (передано: {manager})',
    en: '{client} (handed over to {manager})',
  },
  noLonger: {
    ru: '{manager}, больше не {class}',
    uk: '{manager}, більше не {class}',
    en: '{manager}, no longer {class}',
  },
  handedTo: { ru: 'передан: {manager}', uk: 'передано: {manager}', en: 'handed over to {manager}' },
  boughtNothing: { ru: 'нет покупок', uk: 'немає покупок', en: 'no purchases' },
  onlyBoundary: { ru: 'сдвинулась граница', uk: 'зсунулася межа', en: 'the threshold moved' },
  buysLess: { ru: 'покупает меньше', uk: 'купує менше', en: 'buys less' },
  buysLessOften: { ru: 'покупает реже', uk: 'купує рідше', en: 'buys less often' },
  calm: {
    ru: 'Заметных падений A и X за последний период ни у кого нет.',
    uk: 'Помітних падінь A та X за останній період ні в кого немає.',
    en: 'No portfolio lost much of its A or X in the latest period.',
  },
  moreFlags: {
    ru: 'Сигналы есть ещё у {n} {n:менеджера|менеджеров|менеджеров}: они в столбце «Сигнал».',
    uk: 'Сигнали є ще в {n} {n:менеджера|менеджерів|менеджерів}: вони в стовпці «Сигнал».',
    en: '{n} more {n:manager has|managers have} flags: see the column “Flag”.',
  },
  shareSign: {
    ru: 'доля {class} {points} п.\u00a0п.',
    uk: 'частка {class} {points} в.\u00a0п.',
    en: 'share of {class} {points} pp',
  },
  countSign: { ru: 'клиентов A: {counts}', uk: 'клієнтів A: {counts}', en: 'A clients: {counts}' },
  noManagers: {
    ru: 'Менеджеры в данных не указаны, поэтому показана компания целиком. Добавьте столбец «Менеджер» к продажам или к клиентам, и появятся портфели.',
    uk: 'Менеджерів у даних не вказано, тому показано компанію загалом. Додайте стовпець «Менеджер» до продажів або до клієнтів, і з’являться портфелі.',
    en: 'The data name no managers, so the company is shown as a whole. Add a column “Manager” to the sales or to the clients to see portfolios.',
  },
  fewerCharts: {
    ru: 'Диаграммы построены для {n} менеджеров с наибольшей выручкой; остальные – в таблице.',
    uk: 'Діаграми побудовано для {n} менеджерів із найбільшим виторгом; решта – у таблиці.',
    en: 'Charts are drawn for the {n} managers with the largest revenue; the others are in the table.',
  },
  leftClass: { ru: 'ушёл из {class}', uk: 'пішов з {class}', en: 'left {class}' },
  enteredClass: { ru: 'пришёл в {class}', uk: 'прийшов у {class}', en: 'entered {class}' },
  handedOver: {
    ru: 'передан: {before} → {after}',
    uk: 'передано: {before} → {after}',
    en: 'handed over: {before} → {after}',
  },
} satisfies Record<string, Phrase>;
