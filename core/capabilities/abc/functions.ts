import { answerTable, type TableFunction } from '../../cells/answer-table';
import { amounts, clients, language, optionalValue } from '../../cells/arguments';
import type { CellArgument, CellFunction } from '../../cells/cell-function';
import { cellFunction } from '../../cells/define';
import { numberIn } from '../../cells/numbers';
import { rememberLast } from '../../cells/remember';
import { measureSetting } from '../../clients/measure';
import { windowSettings } from '../../clients/window';
import type { Cell } from '../../grid/cell';
import { isProblem } from '../../problem';
import { readSettings, type GivenSettings } from '../../settings/read-settings';
import { standardsOf, type ShareSetting } from '../../settings/settings';
import { schema } from '../../schema/schema';
import { abc, type AbcResult } from '../../classes/abc/abc';
import { abcClasses } from '../../classes/abc/abc-classes';
import { amountsOfClients, classBounds, classWithin } from './class-among';
import { functionWords as words } from './function-words';
import { fewestFor } from '../../classes/abc/pareto';
import { abcRule, abcSettings } from '../../classes/abc/settings';
import { words as abcWords } from './words';

const values = { name: 'values', shape: 'range', type: 'any', help: words.values } as const satisfies CellArgument;
const among = {
  name: 'among',
  shape: 'range',
  type: 'any',
  help: words.among,
  optional: true,
} as const satisfies CellArgument;
const a = { name: 'a', ...optionalValue, help: words.a } as const satisfies CellArgument;
const b = { name: 'b', ...optionalValue, help: words.b } as const satisfies CellArgument;

const settings = { ...abcSettings, measure: measureSetting, ...windowSettings };
const shareSetting: ShareSetting = { kind: 'share', standard: 0.8, least: 0.0001, most: 1, label: words.paretoOf };

/** The thresholds as a setting; one that is left out keeps its standard value. */
const thresholds = (givenA: Cell | undefined, givenB: Cell | undefined): GivenSettings =>
  givenA === undefined && givenB === undefined
    ? {}
    : { thresholds: [givenA, givenB].map((given, i) => given ?? abcSettings.thresholds.standard[i]) };

/** The bounds of a range under thresholds, which the key spells out. */
const remembered = rememberLast((cells, key) => {
  const rule = readSettings(abcSettings, JSON.parse(key) as GivenSettings);
  return isProblem(rule) ? rule : classBounds(cells, abcRule(rule));
});

const abcClass = cellFunction({
  name: 'ABCCLASS',
  help: words.abcClass,
  args: [values, among, a, b],
  example: '=ABCCLASS(G2:G11)',
  cells(given) {
    const bounds = remembered(given.among ?? given.values, JSON.stringify(thresholds(given.a, given.b)));
    if (isProblem(bounds)) return bounds;
    return given.values.map((row) => row.map((cell) => bounds && classWithin(bounds, numberIn(cell, bounds.mark))));
  },
});

const table: TableFunction<typeof settings, AbcResult> = {
  settings,
  compute: abc,
  table: (result, { say }) => ({
    headers: [
      schema.sales.client.label,
      schema.sales.amount.label,
      abcWords.share,
      abcWords.cumulative,
      abcWords.class,
    ].map((header) => say(header)),
    rows: result.clients.map((one) => [one.client, one.amount, one.share, one.cumulative, one.class]),
  }),
};

const abcTable = cellFunction({
  name: 'ABCTABLE',
  help: words.abcTable,
  args: [clients, amounts, a, b, language],
  example: '=ABCTABLE(A2:A77, C2:C77)',
  cells: (given) =>
    answerTable(table, {
      ranges: given,
      settings: thresholds(given.a, given.b),
      language: given.language,
    }),
});

const paretoShare = cellFunction({
  name: 'PARETOSHARE',
  help: words.paretoShare,
  args: [
    { ...values, help: words.paretoValues },
    { name: 'share', ...optionalValue, help: words.paretoOf },
  ],
  example: '=PARETOSHARE(G2:G11)',
  cells(given) {
    const wanted = readSettings({ share: shareSetting }, { share: given.share });
    if (isProblem(wanted)) return wanted;
    const { values: clientAmounts } = amountsOfClients(given.values);
    const ranking = abcClasses(clientAmounts, abcRule(standardsOf(abcSettings)));
    return [[ranking.base > 0 ? fewestFor(clientAmounts, ranking, wanted.share) / ranking.order.length : null]];
  },
});

/** ABC in cells. */
export const functions: readonly CellFunction[] = [abcClass, abcTable, paretoShare];
