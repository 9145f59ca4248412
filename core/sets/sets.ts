import type { Declaration, Group } from '../capability';
import type { Phrase } from '../words/language';
import { groupNames, setWords as words } from './words';

/** Reports that are made together, with one press. */
export interface ReportSet {
  /** `first`, `weekly`, `monthly`, the id of a group, `starred` or `all`. */
  readonly id: string;
  readonly name: Phrase;
  /** Ids of the reports, in the order they are made. */
  readonly reports: readonly string[];
}

/** Sets for usual occasions, by ids of reports: one that is not there is left out. The monthly one is twelve sheets at most. */
const READY = [
  { id: 'first', name: words.first, reports: ['abc', 'rfm', 'portfolio-quality', 'concentration', 'nps'] },
  { id: 'weekly', name: words.weekly, reports: ['portfolio-quality', 'watch-list', 'touch-plan', 'kpi-board'] },
  {
    id: 'monthly',
    name: words.monthly,
    reports: ['health', 'migration', 'portfolio-quality', 'life-cycle', 'churn', 'concentration', 'nps', 'plan'],
  },
] as const;

type Known = Pick<Declaration, 'id' | 'group'>;

/**
 * The sets that can be made of these reports: the starred ones, those ready for usual occasions, every group, and all. A set
 * that would be empty is left out.
 */
export function reportSets(capabilities: readonly Known[], starred: readonly string[] = []): readonly ReportSet[] {
  const ids = capabilities.map(({ id }) => id);
  const known = (reports: readonly string[]) => reports.filter((id) => ids.includes(id));
  const groups = [...new Set(capabilities.map(({ group }) => group))];
  const ofGroup = (group: Group) => capabilities.flatMap((own) => (own.group === group ? [own.id] : []));
  return [
    { id: 'starred', name: words.starred, reports: ids.filter((id) => starred.includes(id)) },
    ...READY.map((set) => ({ ...set, reports: known(set.reports) })),
    ...groups.map((group) => ({ id: group, name: groupNames[group], reports: ofGroup(group) })),
    { id: 'all', name: words.all, reports: ids },
  ].filter(({ reports }) => reports.length > 0);
}

/** The reports that the names stand for, in the order of the list: ids of reports and of sets. */
export function reportsNamed(names: readonly string[], capabilities: readonly Known[]): readonly string[] {
  const sets = reportSets(capabilities);
  const wanted = names.flatMap((name) => sets.find(({ id }) => id === name)?.reports ?? [name]);
  const known = capabilities.flatMap(({ id }) => (wanted.includes(id) ? [id] : []));
  return [...known, ...wanted.filter((id) => !known.includes(id))];
}
