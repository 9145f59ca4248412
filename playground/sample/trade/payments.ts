import type { Day } from '../../../core/index';
import type { Random } from '../random';
import { LAST_DAY, workdayFrom } from '../trading-days';
import { amountOf, roubles } from './lines';
import type { Shipment } from './shipments';

/** Money that came in for a document, or went back for a return. */
export interface Payment {
  readonly day: Day;
  readonly amount: number;
}

/** How a document is to be paid and how it was. */
export interface Settlement {
  readonly due: Day;
  /** The day of the last part; null while something is outstanding. */
  readonly paidOn: Day | null;
  readonly payments: readonly Payment[];
}

/** Share of documents that are never paid, and share of larger ones that are paid in two parts. */
const BAD = 0.003;
const IN_PARTS = 0.15;

export function settlementOf(shipment: Shipment, random: Random): Settlement {
  const { deferral, lateness } = shipment.client.terms;
  const due = shipment.day + deferral;
  const amount = roubles(shipment.lines.reduce((sum, line) => sum + amountOf(line), 0));
  const late = deferral === 0 ? random.whole(0, 2) : lateness + Math.round(random.normal() * 4);
  const last = workdayFrom(Math.max(shipment.day, due + late));
  const parts = random.chance(BAD) ? [] : partsOf(amount, { first: shipment.day, last }, random);
  const payments = parts.filter(({ day }) => day <= LAST_DAY);
  return { due, payments, paidOn: parts.length > 0 && last <= LAST_DAY ? last : null };
}

function partsOf(amount: number, { first, last }: { first: Day; last: Day }, random: Random): readonly Payment[] {
  if (amount < 150_000 || !random.chance(IN_PARTS)) return [{ day: last, amount }];
  const advance = Math.round((amount * random.between(0.3, 0.6)) / 1000) * 1000;
  return [
    { day: workdayFrom((first + last) / 2), amount: advance },
    { day: last, amount: roubles(amount - advance) },
  ];
}
