import type { Activity } from '../team/activities';
import type { Settlement } from '../trade/payments';
import type { Shipment } from '../trade/shipments';
import { sheetOf, type SampleSheet } from './sample-sheet';

/** «Касания»: what the managers did, day by day. */
export const activitiesSheet = (activities: readonly Activity[]): SampleSheet =>
  sheetOf(
    'Касания',
    [
      ['Дата', 12, 'day'],
      ['Менеджер', 21],
      ['Вид', 26],
      ['Клиент', 34],
      ['Длительность, мин', 18],
      ['Результат', 28],
      ['Следующий контакт', 19, 'day'],
    ],
    {
      below: activities.map(({ day, manager, kind, client, minutes, result, next }) => [
        day,
        manager,
        kind,
        client.name.full,
        minutes,
        result,
        next,
      ]),
    },
  );

/** «Оплаты»: money that came in, day by day; money given back for returns is negative. */
export function paymentsSheet(shipments: readonly Shipment[], settlements: readonly Settlement[]): SampleSheet {
  const payments = shipments.flatMap(({ client, document }, i) =>
    settlements[i]!.payments.map(({ day, amount }) => [day, client.name.full, document, amount] as const),
  );
  return sheetOf(
    'Оплаты',
    [
      ['Дата', 12, 'day'],
      ['Контрагент', 34],
      ['Документ', 13],
      ['Сумма', 15],
    ],
    { below: payments.sort(([a], [b]) => a - b).map((row) => [...row]) },
  );
}
