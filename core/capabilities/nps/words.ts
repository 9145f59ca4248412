import type { Phrase } from '../../words/language';

const p = (ru: string, uk: string, en: string): Phrase => ({ ru, uk, en });

export const words = {
  title: p('NPS: готовность рекомендовать', 'NPS: готовність рекомендувати', 'NPS: willingness to recommend'),
  nps: p('NPS', 'NPS', 'NPS'),
  interval95: p(
    'от {low} до {high} с вероятностью 95\u00a0%',
    'від {low} до {high} з імовірністю 95\u00a0%',
    'from {low} to {high} with 95% confidence',
  ),
  intervalFirst: p('{low} … {high}', '{low} … {high}', '{low} … {high}'),
  fewAnswers: p(
    '{nps} по {n} {n:ответу|ответам|ответам}: судить рано',
    '{nps} за {n} {n:відповіддю|відповідями|відповідями}: судити зарано',
    '{nps} from {n} {n:answer|answers}: too few to judge',
  ),
  answers: p('Ответов', 'Відповідей', 'Answers'),
  superseded: p(
    'прежних ответов тех же клиентов: {n}',
    'попередніх відповідей тих самих клієнтів: {n}',
    'earlier answers of the same clients: {n}',
  ),
  responseRate: p('Ответили', 'Відповіли', 'Response rate'),
  ofAsked: p('из {n} {n:спрошенного|спрошенных|спрошенных}', 'із {n} {n:опитаного|опитаних|опитаних}', 'of {n} asked'),
  promoters: p('Промоутеры (9–10)', 'Промоутери (9–10)', 'Promoters (9–10)'),
  passives: p('Нейтральные (7–8)', 'Нейтральні (7–8)', 'Passives (7–8)'),
  detractors: p('Критики (0–6)', 'Критики (0–6)', 'Detractors (0–6)'),
  promoter: p('Промоутер', 'Промоутер', 'Promoter'),
  passive: p('Нейтральный', 'Нейтральний', 'Passive'),
  detractor: p('Критик', 'Критик', 'Detractor'),

  waves: p('По волнам опроса', 'За хвилями опитування', 'By wave'),
  wavesChart: p('NPS по волнам и его границы', 'NPS за хвилями та його межі', 'NPS by wave with its bounds'),
  wave: p('Волна', 'Хвиля', 'Wave'),
  low: p('Не меньше', 'Не менше', 'At least'),
  high: p('Не больше', 'Не більше', 'At most'),
  change: p('Изменение', 'Зміна', 'Change'),
  verdict: p('Вывод', 'Висновок', 'Verdict'),
  realChange: p('больше случайного', 'більша за випадкову', 'more than chance'),
  chance: p('в пределах случайного', 'у межах випадкового', 'may be chance'),
  up: p(
    'NPS вырос на {n} по сравнению с прошлой волной: это больше случайного.',
    'NPS зріс на {n} порівняно з попередньою хвилею: це більше за випадкове.',
    'NPS rose by {n} against the wave before: more than chance explains.',
  ),
  down: p(
    'NPS упал на {n} по сравнению с прошлой волной: это больше случайного.',
    'NPS упав на {n} порівняно з попередньою хвилею: це більше за випадкове.',
    'NPS fell by {n} against the wave before: more than chance explains.',
  ),

  groups: p('По группам клиентов', 'За групами клієнтів', 'By group of clients'),
  by: p('Разрез', 'Розріз', 'By'),
  group: p('Группа', 'Група', 'Group'),
  byAbc: p('Класс ABC', 'Клас ABC', 'ABC class'),
  bySegment: p('Сегмент RFM', 'Сегмент RFM', 'RFM segment'),
  byManager: p('Менеджер', 'Менеджер', 'Manager'),
  byChannel: p('Канал', 'Канал', 'Channel'),

  cross: p('Постоянные и лояльные', 'Постійні та лояльні', 'Regular and loyal'),
  regularity: p('Клиенты', 'Клієнти', 'Clients'),
  regular: p('Постоянные', 'Постійні', 'Regular'),
  others: p('Остальные', 'Решта', 'Others'),
  crossPromoters: p('Промоутеры', 'Промоутери', 'Promoters'),
  crossOthers: p('Не промоутеры', 'Не промоутери', 'Not promoters'),

  callList: p(
    'Кому позвонить: критики классов A и B',
    'Кому зателефонувати: критики класів A і B',
    'Whom to call: detractors of class A and B',
  ),
  askList: p('Кого попросить о рекомендации', 'Кого попросити про рекомендацію', 'Whom to ask for a referral'),
  clientList: p('Ответы клиентов', 'Відповіді клієнтів', 'Answers of clients'),
  score: p('Оценка', 'Оцінка', 'Score'),
  on: p('Дата ответа', 'Дата відповіді', 'Answered on'),
  kind: p('Кто', 'Хто', 'Kind'),
  previous: p('Раньше', 'Раніше', 'Before'),
  stage: p('Этап', 'Етап', 'Stage'),
  revenue12: p('Выручка за год', 'Виторг за рік', 'Revenue of a year'),
  toDo: p('Что делать', 'Що робити', 'What to do'),
  doCall: p(
    'Позвонить: крупный клиент недоволен',
    'Зателефонувати: великий клієнт незадоволений',
    'Call: a large client is unhappy',
  ),
  doAsk: p('Попросить о рекомендации', 'Попросити про рекомендацію', 'Ask for a referral'),
  doWin: p(
    'Покупает постоянно, но не рекомендует: узнать почему',
    'Купує постійно, але не рекомендує: дізнатися чому',
    'Buys regularly but would not recommend: find out why',
  ),
  callNote: p(
    'Позвоните: {n} {n:критик|критика|критиков} классов A и B с выручкой {amount} за год.',
    'Зателефонуйте: {n} {n:критик|критики|критиків} класів A і B з виторгом {amount} за рік.',
    'Call them: {n} {n:detractor|detractors} of class A or B, with {amount} of revenue a year.',
  ),
  askNote: p(
    'Попросите о рекомендации: {n} {n:промоутер|промоутера|промоутеров}, которые ещё никого не привели.',
    'Попросіть про рекомендацію: {n} {n:промоутер|промоутери|промоутерів}, які ще нікого не привели.',
    'Ask for a referral: {n} {n:promoter|promoters} who have brought nobody yet.',
  ),
  notLoyalNote: p(
    'Постоянные, но не лояльные: {n} {n:клиент|клиента|клиентов}. Такие уходят первыми, когда появляется другое предложение.',
    'Постійні, але не лояльні: {n} {n:клієнт|клієнти|клієнтів}. Такі йдуть першими, коли з’являється інша пропозиція.',
    'Regular but not loyal: {n} {n:client|clients}. They are the first to leave when there is another offer.',
  ),
  toCall: p('критики классов A и B', 'критики класів A і B', 'detractors of class A and B'),
  toAsk: p('попросить о рекомендации', 'попросити про рекомендацію', 'to be asked for a referral'),
  notLoyal: p('постоянные, но не лояльные', 'постійні, але не лояльні', 'regular but not loyal'),
  onCard: p(
    'Ответ на опрос: {score} ({kind}){day}.',
    'Відповідь на опитування: {score} ({kind}){day}.',
    'Answered the survey with {score} ({kind}){day}.',
  ),
  before: p('Раньше было {score}.', 'Раніше було {score}.', 'It was {score} before.'),

  npsScore: p(
    'NPS: доля промоутеров (9–10) минус доля критиков (0–6), от −100 до 100; с интервалом – ещё и его границы.',
    'NPS: частка промоутерів (9–10) мінус частка критиків (0–6), від −100 до 100; з інтервалом – ще і його межі.',
    'NPS: the share of promoters (9–10) less that of detractors (0–6), −100 to 100; with the interval its bounds too.',
  ),
  scores: p(
    'Оценки от 0 до 10; пустые ячейки не считаются.',
    'Оцінки від 0 до 10; порожні клітинки не враховуються.',
    'Scores from 0 to 10; blank cells do not count.',
  ),
  interval: p(
    'ИСТИНА – рядом показать границы, в которых NPS лежит с вероятностью 95\u00a0%.',
    'ІСТИНА – поруч показати межі, у яких NPS лежить з імовірністю 95\u00a0%.',
    'TRUE to show beside it the bounds within which NPS lies with 95% confidence.',
  ),
} satisfies Record<string, Phrase>;
