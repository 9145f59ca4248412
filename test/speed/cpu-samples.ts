/** An event of a browser's trace, as far as it is looked at; times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args?: { readonly name?: string; readonly data?: Profile };
}
interface Profile {
  readonly startTime?: number;
  readonly cpuProfile?: { readonly nodes?: readonly Node[]; readonly samples?: readonly number[] };
  readonly timeDeltas?: readonly number[];
}
interface Node {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** Whose script was at work; null where the browser was at its own. */
type Owner = 'ours' | 'grid' | null;
interface Sample {
  readonly at: number;
  readonly took: number;
  readonly owner: Owner;
}

/** The add-in's own scripts and Microsoft's library, which works for it. */
const OURS = /\/(excel|office)\//;

/** Tells which share of a span of time is ours, of what scripts took of it: what the browser took is shared out likewise. */
export function samplesOf(
  events: readonly TraceEvent[],
  thread: string,
): (span: { readonly from: number; readonly to: number }) => number {
  const samples = events
    .filter(({ name, pid, tid }) => name === 'Profile' && `${pid}:${tid}` === thread)
    .flatMap((profile) => samplesIn(profile, events));
  return ({ from, to }) => {
    const inside = samples.filter(({ at, owner }) => owner !== null && at >= from && at <= to);
    const sum = (wanted: readonly Sample[]) => wanted.reduce((all, { took }) => all + took, 0);
    const all = sum(inside);
    return all > 0 ? sum(inside.filter(({ owner }) => owner === 'ours')) / all : 0;
  };
}

function samplesIn({ pid, id, args }: TraceEvent, events: readonly TraceEvent[]): readonly Sample[] {
  const chunks = events
    .filter((one) => one.name === 'ProfileChunk' && one.pid === pid && one.id === id)
    .sort((a, b) => a.ts - b.ts);
  const owners = new Map<number, Owner>();
  const samples: Sample[] = [];
  let at = args?.data?.startTime ?? 0;
  for (const { args: chunk } of chunks) {
    const { cpuProfile = {}, timeDeltas = [] } = chunk?.data ?? {};
    for (const node of cpuProfile.nodes ?? []) owners.set(node.id, ownerOf(node, owners));
    (cpuProfile.samples ?? []).forEach((node, index) => {
      const took = timeDeltas[index] ?? 0;
      at += took;
      samples.push({ at, took, owner: owners.get(node) ?? null });
    });
  }
  return samples;
}

/** A callee works for its caller, whosever its script is; the caller comes before it. */
function ownerOf({ parent, callFrame: { url = '' } }: Node, owners: ReadonlyMap<number, Owner>): Owner {
  const caller = parent === undefined ? null : (owners.get(parent) ?? null);
  if (caller !== null || url === '') return caller;
  return OURS.test(url) ? 'ours' : 'grid';
}
