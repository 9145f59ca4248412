import { answerTable, type TableFunction } from '../../cells/answer-table';
import { amounts, asOf, clients, dates, language, optionalValue } from '../../cells/arguments';
import type { CellArgument, CellFunction } from '../../cells/cell-function';
import { cellFunction } from '../../cells/define';
import { numberRowsIn } from '../../cells/numbers';
import { windowSettings } from '../../clients/window';
import { isProblem } from '../../problem';
import { readSettings } from '../../settings/read-settings';
import { standardsOf, type ListSetting } from '../../settings/settings';
import { functionWords as words } from './function-words';
import { xyzOfSeries } from '../../classes/xyz/series';
import { xyzRule, xyzSettings } from '../../classes/xyz/settings';
import { words as xyzWords } from './words';
import { xyz, type XyzResult } from '../../classes/xyz/xyz';
import { xyzLetters } from '../../classes/xyz/xyz-classes';

const series = { name: 'series', shape: 'range', type: 'any', help: words.series } as const satisfies CellArgument;
const x = { name: 'x', ...optionalValue, help: words.x } as const satisfies CellArgument;
const y = { name: 'y', ...optionalValue, help: words.y } as const satisfies CellArgument;

/** The cuts as a formula gives them, 25 or 25 %. */
const cutsSetting: ListSetting = {
  kind: 'list',
  unit: 'share',
  standard: [0.25, 0.5],
  least: 0.01,
  most: 10,
  fewest: 2,
  longest: 2,
  label: xyzSettings.cvThresholds.label,
};

const xyzClass = cellFunction({
  name: 'XYZCLASS',
  help: words.xyzClass,
  args: [series, x, y],
  example: '=XYZCLASS(J2:U11)',
  cells(given) {
    const [standardX, standardY] = cutsSetting.standard;
    const read = readSettings({ cuts: cutsSetting }, { cuts: [given.x ?? standardX, given.y ?? standardY] });
    if (isProblem(read)) return read;
    const [cutX = 0, cutY = 0] = read.cuts;
    const rule = { ...xyzRule(standardsOf(xyzSettings)), method: 'cv', cuts: [cutX, cutY] } as const;
    const { classes } = xyzOfSeries(numberRowsIn(given.series), rule);
    return Array.from(classes, (own) => [xyzLetters[own] ?? null]);
  },
});

const settings = { ...xyzSettings, ...windowSettings };
const table: TableFunction<typeof settings, XyzResult> = {
  settings,
  compute: xyz,
  table: (result, { say }) => ({
    headers: [
      xyzWords.client,
      xyzWords.class,
      xyzWords.active,
      xyzWords.periods,
      xyzWords.regularity,
      xyzWords.revenue,
    ].map((header) => say(header)),
    rows: result.clients.map((one) => [
      one.client,
      one.class,
      one.activePeriods,
      one.periods,
      one.regularity,
      one.revenue,
    ]),
  }),
};

const xyzTable = cellFunction({
  name: 'XYZTABLE',
  help: words.xyzTable,
  args: [clients, dates, amounts, asOf, language],
  example: '=XYZTABLE(A2:A77, B2:B77, C2:C77)',
  cells: (given) => answerTable(table, { ranges: given, asOf: given.asOf, language: given.language }),
});

/** XYZ in cells. */
export const functions: readonly CellFunction[] = [xyzClass, xyzTable];
