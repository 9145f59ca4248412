import type { Block, NoteBlock } from '../../blocks/blocks';
import { managerLabel, namesManagers } from '../../clients/managers';
import { nameList } from '../../clients/name-list';
import { periodName } from '../../clients/period-name';
import { periodWords } from '../../words/periods';
import { moneyChange } from '../../clients/signed';
import type { Words } from '../../words/words';
import { flagWords as phrases } from './flag-words';
import { letterOf, type Flag, type Leaver } from './flags';
import { leaversOf } from './opened';
import type { PortfolioPeriod } from './portfolio-period';
import type { PortfolioResult } from './portfolio-quality';
import { words as labels } from './words';

const MOST_NAMES = 5;
const MOST_MANAGERS = 10;

/** The flags of the latest period, one note per manager and class, with the names that matter most. */
export function flagNotes(result: PortfolioResult, words: Words): readonly Block[] {
  const note = (text: string, tone: NoteBlock['tone']): NoteBlock => ({ block: 'note', tone, text });
  const latest = result.company.periods[result.company.periods.length - 1]!;
  const flagged = result.managers
    .map((one) => ({ ...one, flags: one.flags.filter(({ to }) => to.from === latest.from) }))
    .filter(({ flags }) => flags.length > 0);
  const rest = flagged.length - MOST_MANAGERS;
  const period = periodName(latest, result.period, words);
  const named = namesManagers(result.managers);
  return [
    ...(named ? [] : [note(words.say(phrases.noManagers), 'plain')]),
    ...(result.xPossible ? [] : [note(words.say(periodWords.noX), 'plain')]),
    ...(flagged.length > 0 ? [{ block: 'title' as const, text: words.say(phrases.heading, { period }) }] : []),
    ...(flagged.length === 0 && named ? [note(words.say(phrases.calm), 'good')] : []),
    ...flagged.slice(0, MOST_MANAGERS).flatMap(({ manager, flags }) => {
      const who = named ? managerLabel(manager, words) : words.say(labels.company);
      return sentences(who, flags, words).map(({ text, flag }) => ({
        ...note(text, 'warning'),
        ...(flag.clients.length > 0 && { opens: leaversOf(manager, flag, words) }),
      }));
    }),
    ...(rest > 0 ? [note(words.say(phrases.moreFlags, { n: rest }), 'warning')] : []),
  ];
}

interface Sentence {
  readonly text: string;
  readonly flag: Flag;
}

/** A fall of A twice running goes into the sentence about its share where there is one. */
function sentences(who: string, flags: readonly Flag[], words: Words): readonly Sentence[] {
  const twice = flags.find(({ kind }) => kind === 'A-fell-twice');
  const fallen = flags.filter(({ kind }) => kind !== 'A-fell-twice');
  const ofA = fallen.some(({ kind }) => kind === 'share-A-fell');
  const texts = fallen.map((flag) => {
    const also =
      twice && flag.kind === 'share-A-fell' ? words.say(phrases.alsoTwice, { counts: countsText(twice, words) }) : '';
    return { text: shareSentence(who, flag, words) + also + leaversSentence(flag, words), flag };
  });
  if (!twice || ofA) return texts;
  const counts = words.say(phrases.fellTwice, { manager: who, counts: countsText(twice, words) });
  return [...texts, { text: counts + leaversSentence(twice, words), flag: twice }];
}

/** `12 → 10 → 9` */
const countsText = ({ counts }: Flag, words: Words): string => counts.map((count) => words.number(count)).join(' → ');

const shareSentence = (who: string, flag: Flag, words: Words): string =>
  words.say(phrases.shareFell, {
    manager: who,
    class: letterOf(flag),
    before: words.percent(flag.shareBefore ?? 0, 0),
    after: words.percent(flag.shareAfter ?? 0, 0),
    n: flag.counts[0] ?? 0,
    now: flag.counts[flag.counts.length - 1] ?? 0,
  });

function leaversSentence(flag: Flag, words: Words): string {
  const facts = { class: letterOf(flag) };
  if (flag.clients.length === 0) return words.say(phrases.nobodyLeft, facts);
  const names = nameList(
    flag.clients.map((one) => leaverText(one, words)),
    MOST_NAMES,
    words,
  );
  return words.say(phrases.left, { ...facts, names });
}

function leaverText({ client, to, handedTo, cause, change }: Leaver, words: Words): string {
  if (handedTo !== null) return words.say(phrases.passedOn, { client, manager: managerLabel(handedTo, words) });
  const facts = { client, class: to ?? '', change: moneyChange(change, words) };
  return words.say(to === null ? phrases.gone : cause === 'boundary' ? phrases.shifted : phrases.leaver, facts);
}

/** The flags raised in a period, in short: `доля A −6 п. п. (12 → 10 → 9)` */
export function flagText(flags: readonly Flag[], period: PortfolioPeriod, words: Words): string | null {
  const raised = flags.filter(({ to }) => to.from === period.from);
  const twice = raised.find(({ kind }) => kind === 'A-fell-twice');
  const ofShares = raised.filter(({ kind }) => kind !== 'A-fell-twice');
  const counts = twice ? countsText(twice, words) : '';
  const ofA = ofShares.some(({ kind }) => kind === 'share-A-fell');
  const texts = [
    ...ofShares.map((flag) => shareSign(flag, words) + (twice && flag.kind === 'share-A-fell' ? ` (${counts})` : '')),
    ...(twice && !ofA ? [words.say(phrases.countSign, { counts })] : []),
  ];
  return texts.length > 0 ? texts.join('; ') : null;
}

function shareSign(flag: Flag, words: Words): string {
  const points = words.number(((flag.shareAfter ?? 0) - (flag.shareBefore ?? 0)) * 100, 0);
  return words.say(phrases.shareSign, { class: letterOf(flag), points });
}
