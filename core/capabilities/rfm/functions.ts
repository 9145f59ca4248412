import { answerTable, STANDARD_LANGUAGE, type TableFunction } from '../../cells/answer-table';
import { amounts, asOf, clients, dates, language, optionalValue } from '../../cells/arguments';
import type { CellArgument, CellFunction } from '../../cells/cell-function';
import { cellFunction } from '../../cells/define';
import { languageGiven } from '../../cells/given';
import { windowSettings } from '../../clients/window';
import { isProblem } from '../../problem';
import { functionWords as words } from './function-words';
import { rfm, type RfmResult } from '../../classes/rfm/rfm';
import { scoreRows, scoreText } from './score-rows';
import { segmentNames } from '../../classes/rfm/segment-words';
import { FEWEST_FOR_SEGMENTS, segmentOf } from '../../classes/rfm/segments';
import { rfmSettings } from '../../classes/rfm/settings';
import { words as rfmWords } from './words';

const column = { shape: 'range', type: 'any' } as const;
const recencyDays = { name: 'recencyDays', ...column, help: words.recencyDays } as const satisfies CellArgument;
const frequencies = { name: 'frequencies', ...column, help: words.frequencies } as const satisfies CellArgument;
const monetaries = { name: 'monetaries', ...column, help: words.monetaries } as const satisfies CellArgument;
const bins = { name: 'bins', ...optionalValue, help: words.bins } as const satisfies CellArgument;

const rfmScore = cellFunction({
  name: 'RFMSCORE',
  help: words.score,
  args: [recencyDays, frequencies, monetaries, bins],
  example: '=RFMSCORE(H2:H11, I2:I11, G2:G11)',
  cells: (given) => scoreRows(given, scoreText),
});

const rfmSegment = cellFunction({
  name: 'RFMSEGMENT',
  help: words.segment,
  args: [recencyDays, frequencies, monetaries, bins, { ...language, help: words.segmentLanguage }],
  example: '=RFMSEGMENT(H2:H11, I2:I11, G2:G11)',
  cells(given) {
    const named = languageGiven(given.language, language.name);
    if (isProblem(named)) return named;
    return scoreRows(given, (scores, best, all) =>
      all < FEWEST_FOR_SEGMENTS ? null : segmentNames[segmentOf(scores, best)][named ?? STANDARD_LANGUAGE],
    );
  },
});

const settings = { ...rfmSettings, ...windowSettings };
const table: TableFunction<typeof settings, RfmResult> = {
  settings,
  compute: rfm,
  table: (result, { language: spoken, say }) => ({
    headers: [
      ...[rfmWords.client, rfmWords.days, rfmWords.purchases, rfmWords.revenue].map((header) => say(header)),
      ...['R', 'F', 'M', 'RFM'],
      say(rfmWords.segment),
    ],
    rows: result.clients.map(({ client, recencyDays: days, frequency, monetary, r, f, m, score, segment }) => [
      ...[client, days, frequency, monetary, r, f, m, score],
      segment === null ? null : segmentNames[segment][spoken],
    ]),
  }),
};

const rfmTable = cellFunction({
  name: 'RFMTABLE',
  help: words.table,
  args: [clients, dates, amounts, asOf, bins, language],
  example: '=RFMTABLE(A2:A77, B2:B77, C2:C77)',
  cells: (given) =>
    answerTable(table, { ranges: given, settings: { bins: given.bins }, asOf: given.asOf, language: given.language }),
});

/** RFM in cells. */
export const functions: readonly CellFunction[] = [rfmScore, rfmSegment, rfmTable];
