import type { Cell, Day } from '../../../core/index';
import { ownerOn, turnOn, type Client } from '../clients/client';
import type { Random } from '../random';
import type { Activity } from '../team/activities';
import { LAST_DAY } from '../trading-days';
import { spoilCards } from './dirt';
import { sheetOf, type SampleSheet, type SheetColumn } from './sample-sheet';

const columns: readonly SheetColumn[] = [
  ['Клиент', 34],
  ['Менеджер', 21],
  ['Отрасль', 25],
  ['Город', 18],
  ['Размер', 11],
  ['Ценовой сегмент', 17],
  ['Потенциал в год, ₽', 19],
  ['Телефон', 21],
  ['E-mail', 34],
  ['ИНН', 15],
  ['Источник', 17],
  ['Первый контакт', 16, 'day'],
  ['Следующий контакт', 19, 'day'],
  ['Статус', 14],
  ['Комментарий', 42],
];

/** «Клиенты»: a card for every client by name, except for a few of those who bought once. */
export function clientsSheet(clients: readonly Client[], activities: readonly Activity[], random: Random): SampleSheet {
  const nextContacts = new Map(activities.map(({ client, next }) => [client, next]));
  const cards = clients
    .filter(({ rhythm }) => rhythm !== 'once' || random.chance(0.92))
    .map((client) => cardOf(client, nextContacts.get(client) ?? null, random));
  return sheetOf('Клиенты', columns, { below: spoilCards(cards, random).sort(byName) });
}

function cardOf(client: Client, nextContact: Day | null, random: Random): Cell[] {
  const known = (share: number, cell: Cell): Cell => (random.chance(share) ? cell : null);
  return [
    client.name.full,
    ownerOn(client, LAST_DAY),
    known(0.95, client.industry),
    known(0.98, client.city.name),
    known(0.97, client.size),
    known(0.9, client.terms.segment),
    known(0.8, potentialOf(client, random)),
    known(0.95, client.phone),
    known(0.76, client.email),
    known(0.96, client.taxId),
    known(0.85, client.terms.source),
    known(0.97, client.life.firstContact),
    nextContact,
    known(0.92, statusOf(client)),
    commentOn(client, random),
  ];
}

/** What the client could spend with us a year if it bought everything here; round, as people estimate. */
function potentialOf(client: Client, random: Random): number {
  const potential = (client.yearly * turnOn(client, client.life.to) * 1.25) / random.between(0.3, 0.95);
  const step = potential < 1e6 ? 50_000 : 250_000;
  return Math.ceil(potential / step) * step;
}

function statusOf({ rhythm, life }: Client): string {
  if (rhythm === 'never') return 'Потенциальный';
  if (rhythm === 'once') return 'Разовый';
  if (life.to < LAST_DAY - 120) return 'Потерян';
  if (life.to < LAST_DAY || (life.away && life.away.to > LAST_DAY)) return 'На паузе';
  return life.from > LAST_DAY - 92 ? 'Новый' : 'Активный';
}

function commentOn({ life, rhythm }: Client, random: Random): string | null {
  const left = rhythm !== 'once' && life.from < life.to && life.to < LAST_DAY;
  return random.chance(left ? 0.6 : 0.2) ? random.pick(left ? reasonsForLeaving : comments) : null;
}

const reasonsForLeaving = [
  'Ушёл к конкуренту: цена',
  'Ушёл к конкуренту: отсрочка',
  'Сорвали срок поставки',
  'Недоволен качеством, была рекламация',
  'Закрыл направление',
  'Причину не назвал',
];

const comments = [
  'Просит отсрочку 30 дней',
  'Сравнивает цены с конкурентами',
  'Сезонный: закупается с апреля по октябрь',
  'Заказы только через закупщика',
  'Нужна разгрузка манипулятором',
  'Ждёт новую коллекцию плитки',
  'Платит с задержкой, контролировать',
  'Звонить после 11:00',
  'Открывает второй магазин весной',
  'Рекомендует нас партнёрам',
  'Документы только через ЭДО',
];

const byName = (a: Cell[], b: Cell[]) => compare(bare(a[0]), bare(b[0]));
const bare = (name: Cell | undefined) => String(name).replace(/^(ООО|АО|ПАО|ИП|ТОО|ЧУП) |[«»"]/g, '');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
