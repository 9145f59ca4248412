import { clientsWhere } from '../../blocks/table';
import { NONE } from '../../blocks/terms';
import type { Direction } from '../../classes/periods/client-moves';
import type { MigrationResult } from '../../classes/periods/migration';
import { exactSum } from '../../clients/exact-sums';
import { moneyChange, percentChange } from '../../clients/signed';
import { periodName } from '../../clients/period-name';
import type { Headline, HeadlineValue } from '../../first-screen';
import type { Words } from '../../words/words';
import { ofDirection } from './opened';
import { words as phrases } from './words';

/** How the revenue changed, who changed class, and the A clients that stopped buying. */
export function headline(result: MigrationResult, words: Words): readonly Headline[] {
  const { from, to } = result;
  const period = `${periodName(from, result.period, words)} → ${periodName(to, result.period, words)}`;
  return [revenue(result, words), moves(result, words), lost(result, words)].map((own) => ({ ...own, period }));
}

function revenue({ change, bridge }: MigrationResult, words: Words): Headline {
  const before = bridge.find(({ step }) => step === 'before')?.amount ?? 0;
  const after = bridge[bridge.length - 1]?.amount ?? 0;
  const money = moneyChange(change, words);
  const [value, note] =
    before > 0 ? [percentChange(change / before, words), money] : [money, words.say(phrases.noneBefore)];
  return { label: words.say(phrases.revenue), values: [{ text: value }], note, weight: Math.max(before, after) };
}

function moves({ clients }: MigrationResult, words: Words): Headline {
  const those = (direction: Direction) => clients.filter((own) => own.direction === direction);
  const arrow = (sign: string, direction: Direction): HeadlineValue => {
    const count = those(direction).length;
    return { text: sign + words.number(count), counted: { count, opens: ofDirection(direction, words) } };
  };
  const [came, went] = [those('new').length + those('returned').length, those('lost').length];
  const changes = [...those('up'), ...those('down')].map(({ change }) => Math.abs(change));
  return {
    label: words.say(phrases.moves),
    values: [arrow('↑', 'up'), arrow('↓', 'down')],
    note: words.say(phrases.cameAndWent, { came, went }),
    weight: exactSum(changes),
  };
}

function lost({ clients }: MigrationResult, words: Words): Headline {
  const gone = clients.filter(({ from, to }) => from === 'A' && to === null);
  const change = exactSum(gone.map((own) => own.change));
  const opens = clientsWhere({ from: 'A', to: NONE }, `A → ${words.say(phrases.notAfter).toLowerCase()}`);
  return {
    label: words.say(phrases.lostBest),
    values: [{ text: words.number(gone.length), counted: { count: gone.length, opens } }],
    note: gone.length > 0 ? moneyChange(change, words) : words.say(phrases.nobodyLost),
    weight: Math.abs(change),
  };
}
