import type { Phrase } from '../../words/language';
import type { SegmentId } from './segments';

/** What each segment is called. */
export const segmentNames: Readonly<Record<SegmentId, Phrase>> = {
  champions: { ru: 'Чемпионы', uk: 'Чемпіони', en: 'Champions' },
  loyal: { ru: 'Лояльные', uk: 'Лояльні', en: 'Loyal' },
  'potential-loyalists': { ru: 'Потенциально лояльные', uk: 'Потенційно лояльні', en: 'Potential loyalists' },
  new: { ru: 'Новички', uk: 'Новачки', en: 'New' },
  promising: { ru: 'Перспективные', uk: 'Перспективні', en: 'Promising' },
  'need-attention': { ru: 'Требуют внимания', uk: 'Потребують уваги', en: 'Need attention' },
  'about-to-sleep': { ru: 'Засыпающие', uk: 'Засинають', en: 'About to sleep' },
  'at-risk': { ru: 'Под угрозой', uk: 'Під загрозою', en: 'At risk' },
  'cant-lose': { ru: 'Нельзя терять', uk: 'Не можна втрачати', en: 'Can’t lose' },
  hibernating: { ru: 'Спящие', uk: 'Сплячі', en: 'Hibernating' },
  lost: { ru: 'Потерянные', uk: 'Втрачені', en: 'Lost' },
};

/** What to do with each segment. */
export const segmentTreatments: Readonly<Record<SegmentId, Phrase>> = {
  champions: {
    ru: 'Благодарите и держите рядом: лучшие условия, новинки первыми, личный менеджер. Просите отзыв и рекомендацию.',
    uk: 'Дякуйте й тримайте поруч: найкращі умови, новинки першими, особистий менеджер. Просіть відгук і рекомендацію.',
    en: 'Thank them and keep them close: best terms, new goods first, a manager of their own. Ask for reviews and referrals.',
  },
  loyal: {
    ru: 'Предлагайте смежные товары и больший объём, спросите, чего им не хватает. Включите в программу лояльности.',
    uk: 'Пропонуйте суміжні товари й більший обсяг, запитайте, чого їм бракує. Залучіть до програми лояльності.',
    en: 'Offer related goods and larger volumes, ask what they miss. Take them into the loyalty programme.',
  },
  'potential-loyalists': {
    ru: 'Доведите до привычки: назначьте дату следующего заказа, дайте выгоду за третью и четвёртую покупку.',
    uk: 'Доведіть до звички: призначте дату наступного замовлення, дайте вигоду за третю й четверту покупку.',
    en: 'Make it a habit: agree the date of the next order and reward the third and fourth purchase.',
  },
  new: {
    ru: 'Позвоните после первой поставки, снимите вопросы и предложите вторую покупку в ближайшие недели.',
    uk: 'Зателефонуйте після першої поставки, зніміть запитання й запропонуйте другу покупку найближчими тижнями.',
    en: 'Call after the first delivery, settle any questions and suggest a second purchase within weeks.',
  },
  promising: {
    ru: 'Купили недавно и понемногу. Расскажите об ассортименте, пришлите подборку под их задачу, дайте повод зайти ещё раз.',
    uk: 'Купили нещодавно й потроху. Розкажіть про асортимент, надішліть добірку під їхнє завдання, дайте привід повернутися.',
    en: 'Bought lately and little. Show the range, send a selection for their needs, give them a reason to come back.',
  },
  'need-attention': {
    ru: 'Середние во всём и начинают отходить. Позвоните на этой неделе с предложением, ограниченным по сроку.',
    uk: 'Середні в усьому й починають відходити. Зателефонуйте цього тижня з пропозицією, обмеженою в часі.',
    en: 'Average in everything and drifting away. Call this week with an offer that ends soon.',
  },
  'about-to-sleep': {
    ru: 'Покупали мало, и пауза растёт. Напомните о себе рассылкой: популярные товары, акция, простой повторный заказ.',
    uk: 'Купували мало, і пауза зростає. Нагадайте про себе розсилкою: популярні товари, акція, просте повторне замовлення.',
    en: 'Bought little, and the pause grows. Remind them by mail: best sellers, a promotion, easy reordering.',
  },
  'at-risk': {
    ru: 'Покупали хорошо и замолчали. Личный звонок менеджера: что изменилось, кто поставляет теперь, на каких условиях вернутся.',
    uk: 'Купували добре й замовкли. Особистий дзвінок менеджера: що змінилося, хто постачає тепер, за яких умов повернуться.',
    en: 'Bought well and fell silent. A personal call: what has changed, who supplies now, on what terms would they return?',
  },
  'cant-lose': {
    ru: 'Были среди лучших и ушли. Встреча руководителя с первым лицом, разбор причин, особые условия возвращения – сейчас.',
    uk: 'Були серед найкращих і пішли. Зустріч керівника з першою особою, розбір причин, особливі умови повернення – зараз.',
    en: 'Were among the best and have gone. The head of sales meets the decision maker, finds the reason, offers a way back. Now.',
  },
  hibernating: {
    ru: 'Покупали мало и давно. Недорогой обзвон или рассылка раз в квартал, без скидок сверх обычных.',
    uk: 'Купували мало й давно. Недорогий обдзвін або розсилка раз на квартал, без знижок понад звичайні.',
    en: 'Bought little and long ago. An inexpensive call or mailing once a quarter, no extra discounts.',
  },
  lost: {
    ru: 'Одна последняя попытка вернуть, затем в архив: время менеджера дороже.',
    uk: 'Одна остання спроба повернути, потім в архів: час менеджера дорожчий.',
    en: 'One last attempt to win back, then into the archive: the manager’s time is worth more.',
  },
};
