import { exactSum } from '../../clients/exact-sums';
import { segmentIds, type SegmentId } from './segments';

export interface SegmentTotal {
  readonly segment: SegmentId;
  readonly clients: number;
  readonly clientShare: number;
  readonly revenue: number;
  /** Share of the sum of all positive revenues; null where there is none. */
  readonly share: number | null;
  /** Means over the segment's clients; null for an empty segment. */
  readonly recencyDays: number | null;
  readonly frequency: number | null;
}
interface Member {
  readonly segment: SegmentId;
  readonly recencyDays: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** Every segment, empty ones too, the best first. */
export function segmentTotals(clients: readonly Member[]): readonly SegmentTotal[] {
  const positive = (members: readonly Member[]) => exactSum(members.map((one) => Math.max(0, one.monetary)));
  const base = positive(clients);
  return segmentIds.map((segment) => {
    const members = clients.filter((one) => one.segment === segment);
    return {
      segment,
      clients: members.length,
      clientShare: members.length / clients.length,
      revenue: exactSum(members.map((one) => one.monetary)),
      share: base > 0 ? positive(members) / base : null,
      recencyDays: meanOf(members.map((one) => one.recencyDays)),
      frequency: meanOf(members.map((one) => one.frequency)),
    };
  });
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
