import type { Day } from '../calendar/day';
import { dayExtent } from '../clients/day-extent';
import { firstChannels } from '../clients/first-channels';
import { measureSetting } from '../clients/measure';
import { responsibleManagers } from '../clients/responsible';
import { revenue12 } from '../clients/revenue12';
import { factsIn } from '../clients/span-facts';
import { windowSettings } from '../clients/window';
import { matchingKey } from '../grid/cell-text';
import { isProblem } from '../problem';
import { standardsOf } from '../settings/settings';
import type { Clients, Sales } from '../tables/tables';
import { abc } from './abc/abc';
import type { AbcLetter } from './abc/abc-classes';
import { abcSettings } from './abc/settings';
import { rfm } from './rfm/rfm';
import type { SegmentId } from './rfm/segments';
import { rfmSettings } from './rfm/settings';
import { stageSettings } from './stages/settings';
import { stages, type Stage } from './stages/stages';

/** Where a client stands on the as-of date, as the other reports say it under their standard settings. */
export interface Standing {
  /** The first spelling seen, in the sales and then in the client table. */
  readonly client: string;
  /** The responsible one. */
  readonly manager: string;
  /** Null without a sale row before the as-of date. */
  readonly abc: AbcLetter | null;
  /** Null without a purchase. */
  readonly segment: SegmentId | null;
  /** Null for clients that never purchased and for those in no table of ours. */
  readonly stage: Stage | null;
  readonly revenue12: number;
  readonly channel: string | null;
}

interface Known {
  readonly sales?: Sales;
  readonly clients?: Clients;
}

/** Where any client stands, by its name; names are matched as everywhere. */
export function standings({ sales, clients }: Known, asOf: Day): (client: string) => Standing {
  const managerOf = responsibleManagers({ sales, clients }, asOf);
  const bySales = sales ? factsOfSales(sales, asOf) : () => undefined;
  const inTable = tableOf(clients);
  const known = new Map<string, Standing>();
  const find = (name: string): Standing => {
    const key = matchingKey(name);
    const own = bySales(key);
    const listed = inTable.get(key);
    const stage = own?.stage ?? (listed && !own?.hasRows ? 'prospect' : null);
    return {
      client: own?.client ?? listed?.client ?? name,
      manager: managerOf(name),
      abc: own?.abc ?? null,
      segment: own?.segment ?? null,
      stage,
      revenue12: own?.revenue12 ?? 0,
      channel: listed?.channel ?? own?.channel ?? null,
    };
  };
  return (name) => {
    const standing = known.get(name) ?? find(name);
    known.set(name, standing);
    return standing;
  };
}

interface OfSales extends Pick<Standing, 'client' | 'abc' | 'segment' | 'stage' | 'revenue12' | 'channel'> {
  /** It has a sale row before the as-of date. */
  readonly hasRows: boolean;
}

function factsOfSales(sales: Sales, asOf: Day): (key: string) => OfSales | undefined {
  const { names } = sales.client;
  const codes = new Map(names.map((name, code) => [matchingKey(name), code]));
  const letters = classesOf(
    abc(sales, standardsOf({ ...abcSettings, measure: measureSetting, ...windowSettings }), asOf),
  );
  const segments = segmentsOf(rfm(sales, standardsOf({ ...rfmSettings, ...windowSettings }), asOf));
  const life = stages(sales, standardsOf(stageSettings), asOf);
  const revenue = revenue12(sales, asOf);
  const channels = firstChannels(sales, asOf);
  const { rows } = factsIn(sales, { from: dayExtent(sales, asOf).first, to: asOf });
  return (key) => {
    const code = codes.get(key);
    if (code === undefined) return undefined;
    const client = names[code]!;
    return {
      client,
      abc: letters.get(client) ?? null,
      segment: segments.get(client) ?? null,
      stage: life.stage[code] ?? null,
      revenue12: revenue[code]!,
      channel: channels?.[code] ?? null,
      hasRows: rows[code]! > 0,
    };
  };
}

const classesOf = (result: ReturnType<typeof abc>): ReadonlyMap<string, AbcLetter> =>
  new Map(isProblem(result) ? [] : result.clients.map((own) => [own.client, own.class]));

const segmentsOf = (result: ReturnType<typeof rfm>): ReadonlyMap<string, SegmentId | null> =>
  new Map(isProblem(result) ? [] : result.clients.map((own) => [own.client, own.segment]));

/** The clients of the table: the first spelling, and the first channel that is not blank. */
function tableOf(
  clients: Clients | undefined,
): ReadonlyMap<string, { readonly client: string; channel: string | null }> {
  const table = new Map<string, { readonly client: string; channel: string | null }>();
  for (let row = 0; row < (clients?.rows ?? 0); row++) {
    const client = clients!.client.names[clients!.client.codes[row]!]!;
    const key = matchingKey(client);
    const own = table.get(key) ?? { client, channel: null };
    own.channel ??= clients!.channel?.names[clients!.channel.codes[row]!] ?? null;
    table.set(key, own);
  }
  return table;
}
