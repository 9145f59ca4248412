import type { Cells, Value } from '../core/blocks/blocks';
import { dayOf, isoOf } from '../core/calendar/day';
import type { Words } from '../core/words/words';
import { sampleNames as names, sampleWords as phrases } from './sample-words';

/** Client, manager, and the sum of every month of 2025 in thousands. */
const year = [
  [names.alpha, names.orlova, [42, 40, 44, 41, 43, 45, 42, 44, 46, 43, 45, 48]],
  [names.beta, names.orlova, [30, 0, 32, 28, 0, 34, 30, 31, 0, 33, 29, 35]],
  [names.gamma, names.bondar, [25, 26, 24, 22, 20, 18, 12, 10, 0, 4, 0, 0]],
  [names.delta, names.bondar, [0, 0, 0, 6, 9, 12, 18, 22, 26, 30, 34, 38]],
  [names.omega, names.lysenko, [8, 0, 0, 9, 0, 0, 8, 0, 0, 10, 0, 0]],
  [names.sigma, names.lysenko, [5, 5, 6, 5, 6, 5, 5, 6, 5, 6, 5, 6]],
  [names.zeta, names.lysenko, [0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  [names.kappa, names.bondar, [3, 0, 4, 0, 3, 0, 0, 4, 0, 3, 0, 4]],
  [names.lambda, names.orlova, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 9]],
  [names.theta, names.lysenko, [2, 2, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]],
] as const;

/** What each client answered to “would you recommend us?”. */
const scores = [10, 9, 6, 9, 8, 10, 3, 7, 9, 5];

const AS_OF = dayOf(2026, 1, 1);
/** One sale a month on a day of its own; the first client buys on the last day of every month. */
const dayOfSale = (client: number, month: number) =>
  client === 0 ? dayOf(2025, month + 2, 0) : dayOf(2025, month + 1, 2 * client + 3);

/**
 * The sheet of the examples. Sales in A:D (client, date, amount, manager); clients in F:U (client, revenue, days since the
 * last purchase, purchases, twelve months); what they answered in V.
 */
export function sampleSheet(words: Words): Cells {
  const sales = salesRows(words);
  const clients = year.map((one, index) => clientRow(one, index, words));
  const rows = sales.map((sale, i) => [...sale, null, ...(clients[i] ?? [])]);
  const months = Array.from({ length: 12 }, (_, month) => isoOf(dayOf(2025, month + 1, 1)).slice(0, 7));
  const say = (keys: readonly (keyof typeof phrases)[]) => keys.map((key) => words.say(phrases[key]));
  return [
    [
      ...say(['client', 'date', 'amount', 'manager']),
      null,
      ...say(['client', 'revenue', 'days', 'purchases']),
      ...months,
      words.say(phrases.score),
    ],
    ...rows,
  ];
}

function salesRows(words: Words): readonly (readonly Value[])[] {
  const sales = year.flatMap(([client, manager, months], index) =>
    months.flatMap((sum, month) =>
      sum > 0 ? [[words.say(client), dayOfSale(index, month), sum * 1000, words.say(manager)] as const] : [],
    ),
  );
  return sales.sort((a, b) => a[1] - b[1]);
}

function clientRow([client, , months]: (typeof year)[number], index: number, words: Words): readonly Value[] {
  const bought = months.flatMap((sum, month) => (sum > 0 ? [month] : []));
  const revenue = months.reduce<number>((total, sum) => total + sum * 1000, 0);
  return [
    words.say(client),
    revenue,
    AS_OF - dayOfSale(index, bought[bought.length - 1]!),
    bought.length,
    ...months.map((sum) => sum * 1000),
    scores[index]!,
  ];
}
