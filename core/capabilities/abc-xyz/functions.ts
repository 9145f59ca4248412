import { answerTable, type TableFunction } from '../../cells/answer-table';
import { amounts, asOf, clients, dates, language } from '../../cells/arguments';
import type { CellFunction } from '../../cells/cell-function';
import { cellFunction } from '../../cells/define';
import { measureSetting } from '../../clients/measure';
import { windowSettings } from '../../clients/window';
import { schema } from '../../schema/schema';
import { abcSettings } from '../../classes/abc/settings';
import { xyzSettings } from '../../classes/xyz/settings';
import { abcXyz, type AbcXyzResult } from './abc-xyz';
import { functionWords as words } from './function-words';
import { words as abcXyzWords } from './words';

const settings = { ...abcSettings, ...xyzSettings, measure: measureSetting, ...windowSettings };
const table: TableFunction<typeof settings, AbcXyzResult> = {
  settings,
  compute: abcXyz,
  table: (result, { say }) => ({
    headers: [say(abcXyzWords.client), say(schema.sales.amount.label), 'ABC', 'XYZ', say(abcXyzWords.class)],
    rows: result.clients.map((one) => [one.client, one.amount, one.abc, one.xyz, one.class]),
  }),
};

const abcXyzTable = cellFunction({
  name: 'ABCXYZTABLE',
  help: words.abcXyzTable,
  args: [clients, dates, amounts, asOf, language],
  example: '=ABCXYZTABLE(A2:A77, B2:B77, C2:C77)',
  cells: (given) => answerTable(table, { ranges: given, asOf: given.asOf, language: given.language }),
});

/** ABC-XYZ in cells. */
export const functions: readonly CellFunction[] = [abcXyzTable];
