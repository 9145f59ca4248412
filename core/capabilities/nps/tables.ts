import type { ChartBlock, TableBlock } from '../../blocks/blocks';
import { columnsFor, table } from '../../blocks/table';
import { NONE, type Term } from '../../blocks/terms';
import { dayOfIso } from '../../calendar/day';
import { segmentNames } from '../../classes/rfm/segment-words';
import { managerLabel } from '../../clients/managers';
import { periodName } from '../../clients/period-name';
import type { NetPromoter } from '../../stats/net-promoter';
import type { Words } from '../../words/words';
import type { NpsGroup, NpsResult, Wave } from './nps';
import { words as phrases } from './words';
import type { WavePeriod } from '../../clients/wave-setting';

/** Points are shown without decimals: the interval is far wider. */
const points: Term = { header: phrases.nps, format: 'count' };
const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value) + 0);

/** How many answered what, and what comes of it. */
const counts = columnsFor<NetPromoter>()({
  n: { header: phrases.answers, format: 'count' },
  promoters: { header: phrases.promoters, format: 'count' },
  passives: { header: phrases.passives, format: 'count' },
  detractors: { header: phrases.detractors, format: 'count' },
  nps: { ...points, paint: 'bar', of: ({ nps }) => rounded(nps) },
  low: { ...points, header: phrases.low, of: ({ low }) => rounded(low) },
  high: { ...points, header: phrases.high, of: ({ high }) => rounded(high) },
});

/** Wave by wave, and whether a change is more than chance. */
export const wavesTable = (result: NpsResult, words: Words): TableBlock =>
  table(
    {
      name: 'waves',
      caption: phrases.waves,
      rows: result.waves,
      columns: columnsFor<Wave>()({
        wave: { header: phrases.wave, format: 'text', of: (wave) => periodName(wave, periodOf(wave), words) },
        ...counts,
        change: { ...points, header: phrases.change, paint: 'change', of: ({ change }) => rounded(change) },
        real: {
          header: phrases.verdict,
          format: 'text',
          of: ({ real }) => (real === null ? null : words.say(real ? phrases.realChange : phrases.chance)),
        },
      }),
    },
    words,
  );

/** The period that a wave lasts, by its length in days. */
function periodOf({ from, to }: Wave): WavePeriod {
  const days = dayOfIso(to) - dayOfIso(from);
  return days <= 31 ? 'month' : days <= 92 ? 'quarter' : days <= 184 ? 'half' : 'year';
}

export const wavesChart = (words: Words): ChartBlock => ({
  block: 'chart',
  kind: 'line',
  title: words.say(phrases.wavesChart),
  table: 'waves',
  categories: 'wave',
  series: ['nps', 'low', 'high'],
});

const byNames: Readonly<Record<string, keyof typeof phrases>> = {
  abc: 'byAbc',
  segment: 'bySegment',
  manager: 'byManager',
  channel: 'byChannel',
};

/** What a grouping is called: a column of the client table by its header. */
const byLabel = (by: string, words: Words): string => {
  const known = Object.prototype.hasOwnProperty.call(byNames, by) ? byNames[by] : undefined;
  return known ? words.say(phrases[known]) : by;
};

function groupLabel({ by, group }: NpsGroup, words: Words): string {
  if (group === null) return NONE;
  if (by === 'manager') return managerLabel(group, words);
  return by === 'segment' ? words.say(segmentNames[group as keyof typeof segmentNames]) : group;
}

/** By class, segment, manager and so on; groupings that tell nobody apart are left out. */
export function groupsTable({ groups }: NpsResult, words: Words): readonly TableBlock[] {
  const told = groups.filter(({ by }) =>
    groups.some((own) => own.by === by && own.group !== null && own.group !== 'unassigned'),
  );
  if (told.length === 0) return [];
  const columns = columnsFor<NpsGroup>()({
    by: { header: phrases.by, format: 'text', of: ({ by }) => byLabel(by, words) },
    group: { header: phrases.group, format: 'text', width: 28, of: (group) => groupLabel(group, words) },
    ...counts,
  });
  return [table({ name: 'groups', caption: phrases.groups, rows: told, columns }, words)];
}

/** Who buys regularly against who would recommend. */
export function crossTable({ cross }: NpsResult, words: Words): TableBlock {
  const rows = [
    { name: phrases.regular, promoters: cross.regularPromoters, others: cross.regularOthers },
    { name: phrases.others, promoters: cross.otherPromoters, others: cross.others },
  ];
  return table(
    {
      name: 'cross',
      caption: phrases.cross,
      rows,
      columns: columnsFor<(typeof rows)[number]>()({
        name: { header: phrases.regularity, format: 'text', of: ({ name }) => words.say(name) },
        promoters: { header: phrases.crossPromoters, format: 'count' },
        others: { header: phrases.crossOthers, format: 'count' },
      }),
    },
    words,
  );
}
