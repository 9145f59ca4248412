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
  readonly segment: SegmentId | null;
  readonly recencyDays: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** Every segment, empty ones too, the best first. */
export function segmentTotals(clients: readonly Member[]): readonly SegmentTotal[] {
  const bySegment = new Map(segmentIds.map((segment) => [segment, [] as Member[]]));
  for (const one of clients) if (one.segment !== null) bySegment.get(one.segment)!.push(one);
  const positive = (members: readonly Member[]) => exactSum(members.map((one) => Math.max(0, one.monetary)));
  const base = positive(clients);
  return segmentIds.map((segment) => {
    const members = bySegment.get(segment)!;
    return {
      segment,
      clients: members.length,
      clientShare: members.length / clients.length,
      revenue: exactSum(members.map((one) => one.monetary)),
      share: base > 0 ? positive(members) / base : null,
      recencyDays: meanOf(members, (one) => one.recencyDays),
      frequency: meanOf(members, (one) => one.frequency),
    };
  });
}

const meanOf = (members: readonly Member[], valueOf: (one: Member) => number): number | null =>
  members.length === 0 ? null : members.reduce((sum, one) => sum + valueOf(one), 0) / members.length;
