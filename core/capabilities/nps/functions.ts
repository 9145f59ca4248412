import { optionalValue } from '../../cells/arguments';
import type { CellArgument, CellFunction } from '../../cells/cell-function';
import { cellFunction } from '../../cells/define';
import { numbersIn } from '../../cells/numbers';
import { isScore, netPromoter } from '../../stats/net-promoter';
import { words } from './words';

const scores = { name: 'scores', shape: 'range', type: 'any', help: words.scores } as const satisfies CellArgument;
const interval = { name: 'interval', ...optionalValue, help: words.interval } as const satisfies CellArgument;

/** Whether the cell asks for the interval: TRUE, 1 or any other number but 0. */
const isAsked = (cell: unknown): boolean => cell === true || (typeof cell === 'number' && cell !== 0);

const npsScore = cellFunction({
  name: 'NPSSCORE',
  help: words.npsScore,
  args: [scores, interval],
  example: '=NPSSCORE(V2:V11, 1)',
  cells(given) {
    const answers = Array.from(numbersIn(given.scores).filter((number) => !Number.isNaN(number)));
    if (!answers.every(isScore)) return { problem: 'bad-argument', argument: 'scores', expected: '0, 1, 2 … 10' };
    const { nps, low, high } = netPromoter(answers);
    return [isAsked(given.interval) ? [nps, low, high] : [nps]];
  },
});

/** NPS in cells. */
export const functions: readonly CellFunction[] = [npsScore];
