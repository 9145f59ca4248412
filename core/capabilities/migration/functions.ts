import { answerTable, type TableFunction } from '../../cells/answer-table';
import { amounts, asOf, clients, dates, language, managers, optional, period } from '../../cells/arguments';
import type { CellFunction } from '../../cells/cell-function';
import { cellFunction } from '../../cells/define';
import { choiceGiven } from '../../cells/given';
import { managerLabel, UNASSIGNED } from '../../clients/managers';
import { periodSettings } from '../../clients/periods';
import type { ClientMove } from '../../classes/periods/client-moves';
import { functionWords as phrases } from './function-words';
import { migration, type MigrationResult } from '../../classes/periods/migration';
import { directionText } from '../../classes/periods/reason';
import { classSettings } from '../../classes/periods/settings';
import { words as migrationWords } from './words';

const settings = { ...periodSettings(2), ...classSettings };

const headers = [
  migrationWords.client,
  migrationWords.abcBefore,
  migrationWords.abcAfter,
  migrationWords.what,
  migrationWords.revenueBefore,
  migrationWords.revenueAfter,
  migrationWords.change,
];
const moves: TableFunction<typeof settings, MigrationResult> = {
  settings,
  compute: (sales, chosen, day) => migration({ sales }, chosen, day),
  table: (result, words) => ({
    headers: headers.map((header) => words.say(header)),
    rows: result.clients.map((move) => [
      move.client,
      move.from,
      move.to,
      directionText(move.direction, words),
      move.from === null ? null : move.amountBefore,
      move.to === null ? null : move.amountAfter,
      move.change,
    ]),
  }),
};

/** With one more column: who has the client, or had it last. */
const movesByManager: typeof moves = {
  ...moves,
  table(result, words) {
    const without = moves.table(result, words);
    const managerOf = ({ managerAfter, managerBefore }: ClientMove) =>
      managerLabel(managerAfter ?? managerBefore ?? UNASSIGNED, words);
    return {
      headers: [...without.headers, words.say(migrationWords.manager)],
      rows: without.rows.map((row, i) => [...row, managerOf(result.clients[i]!)]),
    };
  },
};

const migrationTable = cellFunction({
  name: 'MIGRATIONTABLE',
  help: phrases.table,
  args: [clients, dates, amounts, optional(managers), asOf, period, language],
  example: '=MIGRATIONTABLE(A2:A77, B2:B77, C2:C77, D2:D77)',
  cells: (given) =>
    answerTable(given.managers ? movesByManager : moves, {
      ranges: given,
      settings: { period: choiceGiven(settings.period, given.period) },
      asOf: given.asOf,
      language: given.language,
    }),
});

/** Migration in cells. */
export const functions: readonly CellFunction[] = [migrationTable];
