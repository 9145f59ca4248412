import type { NoteBlock, Opens } from '../../blocks/blocks';
import { namesManagers } from '../../clients/managers';
import { nameList } from '../../clients/name-list';
import { periodWords } from '../../words/periods';
import { moneyChange, percentChange } from '../../clients/signed';
import type { Words } from '../../words/words';
import type { ClientMove } from '../../classes/periods/client-moves';
import type { MigrationStep } from '../../classes/periods/migration';
import { handedOver as passedOn, leftA, shifted as shiftedClients } from './opened';
import { storyWords as phrases } from '../../classes/periods/story-words';

const MOST_NAMES = 5;
const note = (text: string, tone: NoteBlock['tone'] = 'plain', opens?: Opens): NoteBlock => ({
  block: 'note',
  tone,
  text,
  ...(opens && { opens }),
});

/**
 * What happened, in a few sentences: money, the A clients with the names of those that left, moves that only the
 * boundary made.
 */
export function story(step: MigrationStep, words: Words): readonly NoteBlock[] {
  const shifted = step.clients.filter(({ cause }) => cause === 'boundary');
  const up = shifted.filter(({ direction }) => direction === 'up').length;
  const handedOver = step.clients.filter((one) => one.handedOver).length;
  return [
    note(money(step, words)),
    ...bestClients(step.clients, words),
    ...(shifted.length > 0
      ? [
          note(
            words.say(phrases.boundary, { n: shifted.length, up, down: shifted.length - up }),
            'plain',
            shiftedClients(words),
          ),
        ]
      : []),
    ...(handedOver > 0 ? [note(words.say(phrases.handOver, { n: handedOver }), 'plain', passedOn(words))] : []),
    ...(step.xPossible ? [] : [note(words.say(periodWords.noX))]),
    ...(namesManagers(step.managers) ? [] : [note(words.say(phrases.noManagers))]),
  ];
}

function money({ bridge, change }: MigrationStep, words: Words): string {
  const before = bridge[0]?.amount ?? 0;
  const after = bridge[bridge.length - 1]?.amount ?? 0;
  const share = before > 0 ? ` (${percentChange(change / before, words)})` : '';
  const facts = { before: words.money(before), after: words.money(after), change: moneyChange(change, words) + share };
  return words.say(phrases.money, facts);
}

function bestClients(clients: readonly ClientMove[], words: Words): readonly NoteBlock[] {
  const best = clients.filter(({ from }) => from === 'A');
  if (best.length === 0) return [];
  const stayed = best.filter(({ to }) => to === 'A').length;
  const lost = best.filter(({ to }) => to === null).length;
  const entered = clients.filter(({ from, to }) => to === 'A' && from !== 'A').length;
  const left = best.filter(({ to }) => to !== 'A').sort((a, b) => a.change - b.change);
  const counts = words.say(phrases.best, { n: best.length, stayed, down: left.length - lost, lost, entered });
  if (left.length === 0) return [note(counts, 'good')];
  const names = nameList(
    left.map((one) => leaver(one, words)),
    MOST_NAMES,
    words,
  );
  const text = `${counts} ${words.say(phrases.leftA, { names })}`;
  return [note(text, lost > 0 || left.length > entered ? 'warning' : 'plain', leftA(words))];
}

function leaver({ client, to, cause, change }: ClientMove, words: Words): string {
  const phrase = to === null ? phrases.goneLeaver : cause === 'boundary' ? phrases.shiftedLeaver : phrases.leaver;
  return words.say(phrase, { client, class: to ?? '', change: moneyChange(change, words) });
}
