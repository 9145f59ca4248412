import type { ChartBlock, Opens, TableBlock } from '../../blocks/blocks';
import { clientsWhere, table, type Columns } from '../../blocks/table';
import { terms } from '../../blocks/terms';
import { managerLabel, namesManagers } from '../../clients/managers';
import type { Words } from '../../words/words';
import type { ConcentrationResult, Top } from './concentration';
import type { Leaving, ManagerDependence } from './dependence';
import { words as phrases } from './words';

/** The largest clients as a list: so many of them from the first on. */
export const largest = (clients: number, words: Words): Opens =>
  clientsWhere({ [`top${clients}`]: true }, words.say(phrases.largestOf, { n: clients }), 'leaving');

/** What the 1, 5, 10 and 20 largest clients bring. */
export const topTable = ({ top }: ConcentrationResult, words: Words): TableBlock =>
  table<Top, 'clients' | 'revenue' | 'share'>(
    {
      name: 'top',
      caption: phrases.top,
      rows: top,
      columns: {
        clients: {
          ...terms.clients,
          header: phrases.largestClients,
          opens: (_, place) => largest(TOPS[place]!, words),
        },
        revenue: terms.revenue,
        share: { ...terms.revenueShare, paint: 'bar' },
      },
    },
    words,
  );
const TOPS = [1, 5, 10, 20] as const;

type Point = ConcentrationResult['lorenz'][number];

/** The Lorenz curve as a table, beside what an equal share would be. */
export const lorenzTable = ({ lorenz }: ConcentrationResult, words: Words): TableBlock =>
  table<Point, 'clientShare' | 'equal' | 'share'>(
    {
      name: 'lorenz',
      caption: phrases.lorenz,
      rows: lorenz,
      columns: {
        clientShare: { ...terms.clientShare, header: phrases.smallest, format: 'whole-percent' },
        equal: { header: phrases.equal, format: 'whole-percent', of: ({ clientShare }) => clientShare },
        share: terms.revenueShare,
      },
    },
    words,
  );

export const lorenzChart = (words: Words): ChartBlock => ({
  block: 'chart',
  kind: 'line',
  title: words.say(phrases.lorenzChart),
  table: 'lorenz',
  categories: 'clientShare',
  series: ['equal', 'share'],
});

type LeavingColumn =
  | 'place'
  | 'client'
  | 'manager'
  | 'revenue'
  | 'share'
  | 'profitShare'
  | 'managerShare'
  | 'newClientsToReplace';

const leavingColumns = (words: Words): Columns<Leaving, LeavingColumn> => ({
  place: { ...terms.place, of: (_, place) => place + 1 },
  client: terms.client,
  manager: { ...terms.manager, of: ({ manager }) => managerLabel(manager, words) },
  revenue: terms.revenue,
  share: { ...terms.revenueShare, paint: 'bar' },
  profitShare: { header: phrases.profitShare, format: 'percent' },
  managerShare: { header: phrases.managerShare, format: 'percent' },
  newClientsToReplace: { header: phrases.replace, format: 'number' },
});

/** What goes with each of the largest clients; columns about which nothing is known are left out. */
export function leavingTable({ leaving, managers }: ConcentrationResult, words: Words): TableBlock {
  const isUnknown: Partial<Record<LeavingColumn, boolean>> = {
    manager: !namesManagers(managers),
    managerShare: !namesManagers(managers),
    profitShare: leaving.every(({ profitShare }) => profitShare === null),
    newClientsToReplace: leaving.every(({ newClientsToReplace }) => newClientsToReplace === null),
  };
  const columns = Object.fromEntries(
    Object.entries(leavingColumns(words)).filter(([key]) => isUnknown[key as LeavingColumn] !== true),
  );
  return table<Leaving, string>(
    {
      name: 'leaving',
      caption: phrases.leaving,
      rows: leaving,
      columns: columns as Columns<Leaving>,
      marks: Object.fromEntries(TOPS.map((top) => [`top${top}`, (_: Leaving, place: number) => place < top])),
    },
    words,
  );
}

/** How much each manager depends on a few clients. */
export const managersTable = ({ managers }: ConcentrationResult, words: Words): TableBlock =>
  table<ManagerDependence, 'manager' | 'clients' | 'revenue' | 'largest' | 'top1' | 'top5' | 'effective' | 'gini'>(
    {
      name: 'managers',
      caption: phrases.managers,
      rows: managers,
      columns: {
        manager: { ...terms.manager, of: ({ manager }) => managerLabel(manager, words) },
        clients: { ...terms.clients, format: 'count' },
        revenue: terms.revenue,
        largest: { header: phrases.largest, format: 'text', width: 36 },
        top1: { header: phrases.top1, format: 'percent', paint: 'bar' },
        top5: { header: phrases.top5, format: 'percent' },
        effective: { header: phrases.effective, format: 'number' },
        gini: { header: phrases.gini, format: 'ratio' },
      },
    },
    words,
  );
