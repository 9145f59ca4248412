import { answerTable, type TableFunction } from '../../cells/answer-table';
import { amounts, asOf, clients, dates, language, managers, period } from '../../cells/arguments';
import type { CellFunction } from '../../cells/cell-function';
import { cellFunction } from '../../cells/define';
import { choiceGiven } from '../../cells/given';
import { periodSettings } from '../../clients/periods';
import { classSettings } from '../../classes/periods/settings';
import { functionWords as phrases } from './function-words';
import { portfolioQuality, type PortfolioResult } from './portfolio-quality';
import { portfolioTable } from './portfolio-tables';
import { qualitySettings } from './settings';

const settings = { ...periodSettings(4), ...classSettings, ...qualitySettings };

/** The same table as in the report. */
const table: TableFunction<typeof settings, PortfolioResult> = {
  settings,
  compute: (sales, chosen, day) => portfolioQuality({ sales }, chosen, day),
  table(result, words) {
    const { columns, rows } = portfolioTable(result, words);
    return { headers: columns.map(({ header }) => header), rows };
  },
};

const portfolioTableFunction = cellFunction({
  name: 'PORTFOLIOTABLE',
  help: phrases.table,
  args: [clients, dates, amounts, managers, asOf, period, language],
  example: '=PORTFOLIOTABLE(A2:A77, B2:B77, C2:C77, D2:D77)',
  cells: (given) =>
    answerTable(table, {
      ranges: given,
      settings: { period: choiceGiven(settings.period, given.period) },
      asOf: given.asOf,
      language: given.language,
    }),
});

/** Portfolio quality in cells. */
export const functions: readonly CellFunction[] = [portfolioTableFunction];
