import { isProblem, managerLabel, UNASSIGNED, type Answer, type Opens, type Words } from '../../core';
import { headlineWords as phrases } from '../words/headline';
import { openingOf } from './opening-of';

/** Whose portfolio gets worse, in a line, and the clients because of whom. */
export interface FlagLine {
  readonly text: string;
  readonly opens: Opens | undefined;
}

interface Flag {
  readonly kind: 'share-A-fell' | 'share-X-fell' | 'A-fell-twice';
  readonly to: { readonly from: string };
  readonly shareBefore: number | null;
  readonly shareAfter: number | null;
  readonly counts: readonly number[];
}
/** The part of a portfolio's result that is told here. */
export interface Flagged {
  readonly company: { readonly periods: readonly { readonly from: string }[] };
  readonly managers: readonly { readonly manager: string; readonly flags: readonly Flag[] }[];
}

/** The managers with flags of the latest period, in the report's order. */
export function flaggedNow({ company: { periods }, managers }: Flagged): Flagged['managers'] {
  const latest = periods[periods.length - 1]?.from;
  return managers
    .map(({ manager, flags }) => ({ manager, flags: flags.filter(({ to }) => to.from === latest) }))
    .filter(({ flags }) => flags.length > 0);
}

/** The flags of the latest period; a fall of A twice running goes into the line about its share where there is one. */
export function flagLines(answer: Answer, words: Words): readonly FlagLine[] {
  if (isProblem(answer.result)) return [];
  return flaggedNow(answer.result as Flagged).flatMap(({ manager, flags }) => {
    const twice = flags.find(({ kind }) => kind === 'A-fell-twice');
    const fallen = flags.filter(({ kind }) => kind !== 'A-fell-twice');
    const alone = twice && !fallen.some(({ kind }) => kind === 'share-A-fell') ? [twice] : [];
    const who = manager === UNASSIGNED ? words.say(phrases.company) : managerLabel(manager, words);
    return [...fallen, ...alone].map((flag) => ({
      text: `${who}: ${whatFell(flag, flag.kind === 'share-A-fell' ? twice : undefined, words)}`,
      opens: openingOf(answer, { list: 'leavers', where: { manager, period: flag.to.from, kind: flag.kind } }, words),
    }));
  });
}

function whatFell({ kind, shareBefore, shareAfter, counts }: Flag, twice: Flag | undefined, words: Words): string {
  const facts = {
    class: kind === 'share-X-fell' ? 'X' : 'A',
    counts: (twice?.counts ?? counts).map((count) => words.number(count)).join(' → '),
  };
  if (kind === 'A-fell-twice') return words.say(phrases.countFell, facts);
  const [before, after] = [shareBefore, shareAfter].map((share) => words.percent(share ?? 0, 0));
  return words.say(phrases.shareFell, { ...facts, before: before!, after: after! });
}
