import { clientsFrom } from './clients/clients';
import { randomFrom } from './random';
import { clientsSheet } from './sheets/clients-sheet';
import { activitiesSheet, paymentsSheet } from './sheets/journal-sheets';
import { indicatorsSheet, leadsSheet, planSheet, spendSheet, stockSheet, surveySheet } from './sheets/research-sheets';
import { salesSheet } from './sheets/sales-sheet';
import { leadsFrom } from './research/leads';
import { surveyFrom } from './research/survey';
import type { SampleSheet } from './sheets/sample-sheet';
import { activitiesFrom } from './team/activities';
import { ordersFrom } from './trade/orders';
import { settlementOf } from './trade/payments';
import { shipmentsFrom } from './trade/shipments';

export type { SampleSheet } from './sheets/sample-sheet';

/**
 * The workbook of a wholesaler of building materials, 2023–2025: «Отгрузки», «Клиенты», «Касания», «Оплаты», «Опрос», «Заявки»,
 * «Расходы на рекламу», «План», «Остатки», «Показатели».
 * Everybody in it is made up. The same seed gives the same cells.
 */
export function sampleWorkbook(seed = 7): SampleSheet[] {
  const random = randomFrom(seed);
  const clients = clientsFrom(random.stream('clients'));
  const shipments = shipmentsFrom(ordersFrom(clients, random.stream('orders')), random.stream('shipments'));
  const paying = random.stream('payments');
  const settlements = shipments.map((shipment) => settlementOf(shipment, paying));
  const activities = activitiesFrom(clients, random.stream('activities'));
  return [
    salesSheet(shipments, settlements, random.stream('sales sheet')),
    clientsSheet(clients, activities, random.stream('clients sheet')),
    activitiesSheet(activities),
    paymentsSheet(shipments, settlements),
    surveySheet(surveyFrom(clients, random.stream('survey'))),
    leadsSheet(leadsFrom(random.stream('leads'))),
    spendSheet(random.stream('spend')),
    planSheet(clients),
    stockSheet(shipments, random.stream('stock')),
    indicatorsSheet(random.stream('indicators')),
  ];
}
