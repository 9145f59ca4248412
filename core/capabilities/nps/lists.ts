import type { TableBlock } from '../../blocks/blocks';
import { clientList, columnsFor, pick, table } from '../../blocks/table';
import { terms } from '../../blocks/terms';
import { dayOfIso } from '../../calendar/day';
import { stageNames } from '../../classes/stages/words';
import { managerLabel } from '../../clients/managers';
import type { Words } from '../../words/words';
import type { NpsClient, NpsResult } from './nps';
import { words as phrases } from './words';

const MOST_SHOWN = 20;

/** What is to be done about a client's answer. */
export type ToDo = 'call' | 'ask' | 'win';
export function toDoOf(result: NpsResult): (client: NpsClient) => ToDo | null {
  const [ask, call] = [new Set(result.ask), new Set(result.call)];
  return ({ client, stage, score }) =>
    call.has(client) ? 'call' : stage === 'regular' && score <= 8 ? 'win' : ask.has(client) ? 'ask' : null;
}
const toDoWords = { call: phrases.doCall, ask: phrases.doAsk, win: phrases.doWin } as const;

function clientColumns(result: NpsResult, words: Words) {
  const toDo = toDoOf(result);
  const say = (own: ToDo | null) => (own === null ? null : words.say(toDoWords[own]));
  return columnsFor<NpsClient>()({
    place: { ...terms.place, of: (_, place) => place + 1 },
    client: terms.client,
    manager: { ...terms.manager, of: ({ manager }) => managerLabel(manager, words) },
    score: { header: phrases.score, format: 'count' },
    kind: { header: phrases.kind, format: 'text', of: ({ kind }) => words.say(phrases[kind]) },
    on: { header: phrases.on, format: 'day', of: ({ on }) => (on === null ? null : dayOfIso(on)) },
    previous: { header: phrases.previous, format: 'count' },
    abc: terms.abc,
    stage: {
      header: phrases.stage,
      format: 'text',
      of: ({ stage }) => (stage === null ? null : words.say(stageNames[stage])),
    },
    revenue12: { header: phrases.revenue12, format: 'money' },
    treatment: { ...terms.treatment, of: (client) => say(toDo(client)) },
    comment: terms.comment,
  });
}

/** The clients to call, or to ask, the largest first. */
export function shortList(result: NpsResult, which: 'call' | 'ask', words: Words): readonly TableBlock[] {
  const names = new Set(result[which]);
  const rows = result.clients.filter(({ client }) => names.has(client)).slice(0, MOST_SHOWN);
  if (rows.length === 0) return [];
  const columns = pick(clientColumns(result, words), ['client', 'manager', 'score', 'on', 'revenue12', 'comment']);
  return [table({ name: which, caption: which === 'call' ? phrases.callList : phrases.askList, rows, columns }, words)];
}

/** Every client's latest answer, with what to do about it. */
export function answersList(result: NpsResult, words: Words): TableBlock {
  const toDo = toDoOf(result);
  const [ask, call] = [new Set(result.ask), new Set(result.call)];
  return clientList(
    {
      name: 'clients',
      caption: phrases.clientList,
      rows: result.clients,
      columns: clientColumns(result, words),
      marks: {
        ask: ({ client }) => ask.has(client),
        call: ({ client }) => call.has(client),
        notLoyal: (client) => client.stage === 'regular' && client.score <= 8,
        todo: (client) => toDo(client),
      },
    },
    words,
  );
}
