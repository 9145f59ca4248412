import type { Phrase } from '../../words/language';
import type { AbcLetter } from '../../classes/abc/abc-classes';
import type { XyzLetter } from '../../classes/xyz/xyz-classes';

type Cell = `${'A' | 'B' | 'C'}${XyzLetter}`;

/** What to do with the clients of each cell. */
export const treatments: Readonly<Record<Cell, Phrase>> = {
  AX: {
    ru: 'Ядро базы. Закрепите сильнейшего менеджера, согласуйте план на год, следите за каждой отгрузкой, встречайтесь с первым лицом.',
    uk: 'Ядро бази. Закріпіть найсильнішого менеджера, узгодьте план на рік, стежте за кожним відвантаженням, зустрічайтеся з першою особою.',
    en: 'The core of the base. Assign the strongest manager, agree a plan for the year, watch every delivery, meet the decision maker.',
  },
  AY: {
    ru: 'Берёт много, но с перерывами. Узнайте, у кого покупает в паузах, и предложите график поставок с выгодой за ритм.',
    uk: 'Бере багато, але з перервами. З’ясуйте, у кого купує в паузах, і запропонуйте графік поставок із вигодою за ритм.',
    en: 'Buys a lot but with gaps. Find out who supplies in between and offer a delivery schedule that rewards the rhythm.',
  },
  AZ: {
    ru: 'Большие деньги без повторения. Пусть позвонит руководитель: будет ли следующая закупка и когда. Предложите сервис и сопутствующие товары.',
    uk: 'Великі гроші без повторення. Нехай зателефонує керівник: чи буде наступна закупівля і коли. Запропонуйте сервіс і супутні товари.',
    en: 'Big money that does not repeat. Have the head of sales call: will there be another order, and when? Offer service and add-ons.',
  },
  BX: {
    ru: 'Надёжный середняк, первый кандидат в A. Сравните закупки с потенциалом, расширьте ассортимент, дайте условия за объём.',
    uk: 'Надійний середняк, перший кандидат до A. Порівняйте закупівлі з потенціалом, розширте асортимент, дайте умови за обсяг.',
    en: 'A reliable middling client, first in line for A. Compare purchases with potential, widen the range, give terms for volume.',
  },
  BY: {
    ru: 'Покупает, когда вспомнит. В конце каждой сделки договаривайтесь о дате следующего заказа и звоните за неделю до неё.',
    uk: 'Купує, коли згадає. Наприкінці кожної угоди домовляйтеся про дату наступного замовлення і телефонуйте за тиждень до неї.',
    en: 'Buys when it comes to mind. Close every deal with a date for the next order and call a week ahead of it.',
  },
  BZ: {
    ru: 'Заметная покупка без продолжения. Спросите, как прошла поставка, и предложите второй заказ на особых условиях с датой окончания.',
    uk: 'Помітна покупка без продовження. Запитайте, як пройшла поставка, і запропонуйте друге замовлення на особливих умовах із датою завершення.',
    en: 'A sizeable purchase without a sequel. Ask how the delivery went and offer a second order on special terms with an end date.',
  },
  CX: {
    ru: 'Мелкий, но верный. Переведите на заказ через сайт или мессенджер и проверьте потенциал: возможно, вы у него второй поставщик.',
    uk: 'Дрібний, але вірний. Переведіть на замовлення через сайт або месенджер і перевірте потенціал: можливо, ви в нього другий постачальник.',
    en: 'Small but faithful. Move to ordering online or by messenger and check the potential: you may be the second supplier.',
  },
  CY: {
    ru: 'Мелкий и нерегулярный. Без личных визитов: рассылка, акции, минимальная сумма заказа.',
    uk: 'Дрібний і нерегулярний. Без особистих візитів: розсилка, акції, мінімальна сума замовлення.',
    en: 'Small and irregular. No visits: mailings, promotions, a minimum order.',
  },
  CZ: {
    ru: 'Случайный покупатель. Одна попытка вернуть обзвоном или рассылкой; без ответа – не тратьте время менеджера.',
    uk: 'Випадковий покупець. Одна спроба повернути обдзвоном чи розсилкою; без відповіді – не витрачайте час менеджера.',
    en: 'A chance buyer. One attempt to win back by call or mailing; no answer, no more of the manager’s time.',
  },
};

const withoutPurchase: Phrase = {
  ru: 'Покупок нет, только возвраты. Разберитесь, что вернули и почему, и решите, остаётся ли клиент в работе.',
  uk: 'Покупок немає, лише повернення. З’ясуйте, що повернули й чому, і вирішіть, чи лишається клієнт у роботі.',
  en: 'No purchase, returns only. Find out what came back and why, then decide whether to go on with the client.',
};

/** The treatment of a pair of classes; D and E are treated like C, clients without an XYZ class have only returns. */
export function treatmentOf(abc: AbcLetter, xyz: XyzLetter | null): Phrase {
  if (xyz === null) return withoutPurchase;
  const row = abc === 'A' || abc === 'B' ? abc : 'C';
  return treatments[`${row}${xyz}`];
}
