import { managerLabel, UNASSIGNED } from '../../clients/managers';
import type { Flag as FirstFlag, Headline } from '../../first-screen';
import type { Words } from '../../words/words';
import { letterOf, type Flag } from './flags';
import { held, leaversOf } from './opened';
import type { PortfolioResult } from './portfolio-quality';
import { words as labels } from './words';
import { firstScreenWords as phrases } from './first-screen-words';

type Managers = PortfolioResult['managers'];

/** The managers with flags of the latest period, in the report's order. */
function flaggedNow({ company: { periods }, managers }: PortfolioResult): Managers {
  const latest = periods[periods.length - 1]?.from;
  return managers
    .map((own) => ({ ...own, flags: own.flags.filter(({ to }) => to.from === latest) }))
    .filter(({ flags }) => flags.length > 0);
}

/** What a manager's clients bring in the latest period. */
const revenueOf = ({ periods }: Managers[number]): number => periods[periods.length - 1]?.revenue ?? 0;

/** A clients now and before, and how many portfolios got worse. */
export function headline(result: PortfolioResult, words: Words): readonly Headline[] {
  const { periods } = result.company;
  const [now, before] = [periods[periods.length - 1], periods[periods.length - 2]];
  const flagged = flaggedNow(result);
  if (!now) return [];
  const best = now.A ?? 0;
  const opens = held({ period: now, letter: 'A' }, result, words);
  return [
    {
      label: words.say(phrases.bestClients),
      values: [{ text: words.number(best), counted: { count: best, opens } }],
      note: before ? words.say(phrases.was, { before: words.number(before.A ?? 0) }) : '',
      weight: now.revenue,
    },
    {
      label: words.say(phrases.flagged),
      values: [{ text: words.number(flagged.length) }],
      note: words.say(phrases.ofPortfolios, { n: flagged.length, all: result.managers.length }),
      weight: flagged.reduce((sum, own) => sum + revenueOf(own), 0),
    },
  ];
}

/** Whose portfolio gets worse; a fall of A twice running goes into the line about its share where there is one. */
export const flags = (result: PortfolioResult, words: Words): readonly FirstFlag[] =>
  flaggedNow(result).flatMap((own) => {
    const { manager } = own;
    const twice = own.flags.find(({ kind }) => kind === 'A-fell-twice');
    const fallen = own.flags.filter(({ kind }) => kind !== 'A-fell-twice');
    const alone = twice && !fallen.some(({ kind }) => kind === 'share-A-fell') ? [twice] : [];
    const who = manager === UNASSIGNED ? words.say(labels.company) : managerLabel(manager, words);
    return [...fallen, ...alone].map((flag) => ({
      text: `${who}: ${whatFell(flag, flag.kind === 'share-A-fell' ? twice : undefined, words)}`,
      ...(flag.clients.length > 0 && { opens: leaversOf(manager, flag, words) }),
      weight: revenueOf(own),
    }));
  });

function whatFell(flag: Flag, twice: Flag | undefined, words: Words): string {
  const counts = (twice ?? flag).counts.map((count) => words.number(count)).join(' → ');
  const facts = { class: letterOf(flag), counts };
  if (flag.kind === 'A-fell-twice') return words.say(phrases.countFell, facts);
  const [before, after] = [flag.shareBefore, flag.shareAfter].map((share) => words.percent(share ?? 0, 0));
  return words.say(phrases.shareFell, { ...facts, before: before!, after: after! });
}
