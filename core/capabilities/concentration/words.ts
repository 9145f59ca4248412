import type { Phrase } from '../../words/language';

const p = (ru: string, uk: string, en: string): Phrase => ({ ru, uk, en });

export const words = {
  title: p('Концентрация выручки', 'Концентрація виторгу', 'Concentration of revenue'),
  top: p('Крупнейшие клиенты', 'Найбільші клієнти', 'The largest clients'),
  largestClients: p('Крупнейших клиентов', 'Найбільших клієнтів', 'Largest clients'),
  largestOf: p(
    '{n} {n:крупнейший клиент|крупнейших клиента|крупнейших клиентов}',
    '{n} {n:найбільший клієнт|найбільші клієнти|найбільших клієнтів}',
    '{n} largest {n:client|clients}',
  ),
  top1: p('Доля крупнейшего клиента', 'Частка найбільшого клієнта', 'Share of the largest client'),
  top5: p('Доля пяти крупнейших', 'Частка п’яти найбільших', 'Share of the five largest'),
  effective: p('Равных клиентов', 'Рівних клієнтів', 'Equal clients'),
  ofClients: p(
    'так зависит выручка; клиентов {clients}',
    'так залежить виторг; клієнтів {clients}',
    'as if so many shared it; {clients} clients in all',
  ),
  hhi: p('Индекс Херфиндаля (HHI)', 'Індекс Херфіндаля (HHI)', 'Herfindahl index (HHI)'),
  hhiNote: p('из 10\u00a0000', 'з 10\u00a0000', 'of 10,000'),
  gini: p('Коэффициент Джини', 'Коефіцієнт Джині', 'Gini coefficient'),
  giniNote: p(
    '0 – все равны, 1 – всё у одного',
    '0 – усі рівні, 1 – усе в одного',
    '0: all equal, 1: one has everything',
  ),
  oneTooLarge: p(
    '«{client}» даёт {share} выручки ({amount}). По практическому правилу опасно больше 10\u00a0% у одного клиента: подумайте, кем его заменить.',
    '«{client}» дає {share} виторгу ({amount}). За практичним правилом небезпечно понад 10\u00a0% в одного клієнта: подумайте, ким його замінити.',
    '“{client}” brings {share} of the revenue ({amount}). By a rule of thumb more than 10% with one client is a danger: think of who could replace it.',
  ),
  fiveTooLarge: p(
    'Крупнейшие клиенты ({n}) дают {share} выручки. По практическому правилу опасно больше 40\u00a0% у пяти: растите следующих за ними.',
    'Найбільші клієнти ({n}) дають {share} виторгу. За практичним правилом небезпечно понад 40\u00a0% у п’яти: розвивайте наступних за ними.',
    'The largest clients ({n}) bring {share} of the revenue. By a rule of thumb more than 40% with five is a danger: grow those behind them.',
  ),
  fine: p(
    'База не зависит от немногих: у крупнейшего клиента не больше 10\u00a0% выручки, у пяти – не больше 40\u00a0% (практическое правило).',
    'База не залежить від небагатьох: у найбільшого клієнта не більше 10\u00a0% виторгу, у п’яти – не більше 40\u00a0% (практичне правило).',
    'The base does not depend on a few: the largest client has no more than 10% of the revenue, five no more than 40% (a rule of thumb).',
  ),
  notPositive: p(
    '{clients} {clients:клиент|клиента|клиентов} без положительной выручки ({amount}) – вне долей.',
    '{clients} {clients:клієнт|клієнти|клієнтів} без додатного виторгу ({amount}) – поза частками.',
    '{clients} {clients:client|clients} without positive revenue ({amount}): outside the shares.',
  ),
  leaving: p('Что будет, если клиент уйдёт', 'Що буде, якщо клієнт піде', 'What if the client leaves'),
  profitShare: p('Доля прибыли', 'Частка прибутку', 'Share of profit'),
  managerShare: p('Доля у менеджера', 'Частка в менеджера', 'Share with the manager'),
  replace: p('Заменят новых клиентов', 'Замінять нових клієнтів', 'New clients to replace it'),
  managers: p('Зависимость по менеджерам', 'Залежність за менеджерами', 'Dependence by manager'),
  largest: p('Крупнейший клиент', 'Найбільший клієнт', 'Largest client'),
  lorenz: p('Кривая Лоренца', 'Крива Лоренца', 'Lorenz curve'),
  lorenzChart: p(
    'Кривая Лоренца: сколько выручки у меньшей части клиентов',
    'Крива Лоренца: скільки виторгу в меншої частини клієнтів',
    'Lorenz curve: how much of the revenue the smaller clients have',
  ),
  smallest: p('Мелкие клиенты, доля', 'Дрібні клієнти, частка', 'Smallest clients, share'),
  equal: p('Поровну', 'Порівну', 'Equal shares'),
  onCard: p(
    'Место по выручке: {place}, доля {share}.',
    'Місце за виторгом: {place}, частка {share}.',
    'Place by revenue: {place}, share {share}.',
  ),
  replaceOnCard: p(
    'Чтобы заменить, нужно новых клиентов: {n}.',
    'Щоб замінити, потрібно нових клієнтів: {n}.',
    'New clients needed to replace it: {n}.',
  ),
  hhIndex: p(
    'Индекс Херфиндаля – Хиршмана: сумма квадратов долей, от 1/n (все равны) до 1 (всё у одного).',
    'Індекс Херфіндаля – Хіршмана: сума квадратів часток, від 1/n (усі рівні) до 1 (усе в одного).',
    'The Herfindahl–Hirschman index: the sum of squared shares, from 1/n (all equal) to 1 (one has everything).',
  ),
  giniIndex: p(
    'Коэффициент Джини: неравенство сумм, 0 – все равны, ближе к 1 – почти всё у немногих.',
    'Коефіцієнт Джині: нерівність сум, 0 – усі рівні, ближче до 1 – майже все в небагатьох.',
    'The Gini coefficient: how unequal the amounts are; 0 when all are equal, near 1 when a few have almost everything.',
  ),
  amountsOfClients: p(
    'Суммы клиентов, по одной на клиента; неположительные не считаются.',
    'Суми клієнтів, по одній на клієнта; недодатні не враховуються.',
    'Amounts of clients, one for each; those that are not positive do not count.',
  ),
} satisfies Record<string, Phrase>;
