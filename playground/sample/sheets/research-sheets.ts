import { dayOf, type Day } from '../../../core/index';
import { ownerOn, turnOn, type Client } from '../clients/client';
import type { Random } from '../random';
import type { Answer } from '../research/survey';
import { channels, type Lead } from '../research/leads';
import { DECLINING, managers } from '../team/managers';
import { isWorkday, LAST_DAY, season } from '../trading-days';
import type { Shipment } from '../trade/shipments';
import { sheetOf, type SampleSheet } from './sample-sheet';

/** «Опрос»: who was asked, and what they answered. */
export const surveySheet = (answers: readonly Answer[]): SampleSheet =>
  sheetOf(
    'Опрос',
    [
      ['Дата', 12, 'day'],
      ['Клиент', 34],
      ['Оценка', 10],
      ['Что ценят', 20],
      ['Откуда узнали', 18],
      ['Комментарий', 34],
    ],
    {
      below: answers.map(({ day, client, score, values, heardFrom, comment }) => [
        ...[day, client.name.full, score, values, heardFrom, comment],
      ]),
    },
  );

/** «Заявки»: every inquiry of the year and its stage. */
export const leadsSheet = (leads: readonly Lead[]): SampleSheet =>
  sheetOf(
    'Заявки',
    [
      ['Номер заявки', 14],
      ['Дата', 12, 'day'],
      ['Канал', 18],
      ['Этап', 16],
      ['О чём', 26],
      ['Сумма', 14],
      ['Менеджер', 21],
      ['Причина отказа', 20],
    ],
    {
      below: leads.map(({ number, day, channel, stage, about, amount, manager, lostReason }) => [
        ...[number, day, channel, stage, about, amount, manager, lostReason],
      ]),
    },
  );

const months = Array.from({ length: 12 }, (_, month) => dayOf(2025, month + 1, 1));

/** «Расходы на рекламу»: month by month what each channel cost. */
export const spendSheet = (random: Random): SampleSheet =>
  sheetOf(
    'Расходы на рекламу',
    [
      ['Месяц', 12, 'day'],
      ['Канал', 20],
      ['Расход', 14],
    ],
    {
      below: months.flatMap((month) =>
        channels.map(({ name, spend }) => [month, name, Math.round((spend * random.factor(0.2)) / 100) * 100]),
      ),
    },
  );

/** Clients with a plan of their own. */
const PLANNED = 60;

/** «План»: the first quarter of 2026 by client, and inquiries for every manager. */
export function planSheet(clients: readonly Client[]): SampleSheet {
  const quarter = [dayOf(2026, 1, 1), dayOf(2026, 2, 1), dayOf(2026, 3, 1)];
  const buying = clients.filter(({ life, rhythm }) => rhythm !== 'never' && rhythm !== 'once' && life.to >= LAST_DAY);
  const largest = [...buying].sort((a, b) => b.yearly - a.yearly).slice(0, PLANNED);
  const plan = (client: Client, month: Day) =>
    Math.round((client.yearly * turnOn(client, LAST_DAY) * season(month) * 1.1) / 12 / 1000) * 1000;
  return sheetOf(
    'План',
    [
      ['Период', 12, 'day'],
      ['Клиент', 34],
      ['Менеджер', 21],
      ['Показатель', 16],
      ['План', 14],
    ],
    {
      below: quarter.flatMap((month) => [
        ...largest.map((client) => [month, client.name.full, ownerOn(client, LAST_DAY), null, plan(client, month)]),
        ...managers.map(({ name }) => [month, null, name, 'Заявки', name === DECLINING ? 10 : 14]),
      ]),
    },
  );
}

/** «Остатки»: goods in stock at the end of every quarter, at cost; of some there is far too much. */
export function stockSheet(shipments: readonly Shipment[], random: Random): SampleSheet {
  const days = [dayOf(2025, 3, 31), dayOf(2025, 6, 30), dayOf(2025, 9, 30), dayOf(2025, 12, 31)];
  const goods = [...new Set(shipments.flatMap(({ lines }) => lines.map(({ good }) => good)))];
  const rows = days.flatMap((day) =>
    goods.map((good, i) => {
      const usual = good.price * (1 - good.margin) * random.between(90, 160);
      return [day, good.name, Math.round(i % 9 === 4 ? usual * 6 : usual)];
    }),
  );
  return sheetOf(
    'Остатки',
    [
      ['Дата', 12, 'day'],
      ['Товар', 38],
      ['Остаток', 14],
    ],
    { below: rows },
  );
}

/** «Показатели»: what no other table tells, day by day in the last quarter. */
export function indicatorsSheet(random: Random): SampleSheet {
  const rows: (string | number | null)[][] = [];
  for (let day = dayOf(2025, 10, 1); day <= LAST_DAY; day++) {
    if (!isWorkday(day)) continue;
    rows.push([day, 'Звонки на линию', random.whole(28, 61), null]);
    rows.push([day, 'Паллет собрано', random.whole(90, 170), null]);
    for (const { name } of managers)
      if (random.chance(0.3)) rows.push([day, 'Визиты в шоурум', random.whole(1, 4), name]);
  }
  return sheetOf(
    'Показатели',
    [
      ['Дата', 12, 'day'],
      ['Показатель', 22],
      ['Значение', 12],
      ['Менеджер', 21],
    ],
    { below: rows },
  );
}
