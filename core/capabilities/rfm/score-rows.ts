import type { Cells, Value } from '../../blocks/blocks';
import { linesOf } from '../../cells/lines';
import { numbersIn } from '../../cells/numbers';
import type { Cell } from '../../grid/cell';
import { isProblem, type Problem } from '../../problem';
import { readSettings } from '../../settings/read-settings';
import { dimensions, perDimension, rfmScores, type RfmValues } from '../../classes/rfm/rfm-scores';
import { rfmRule, rfmSettings } from '../../classes/rfm/settings';

/** R, F and M of clients that a user has worked out already: one client a cell. */
interface ClientRanges {
  readonly recencyDays: Cells;
  readonly frequencies: Cells;
  readonly monetaries: Cells;
  readonly bins: Cell | undefined;
}
interface Scores {
  readonly r: number;
  readonly f: number;
  readonly m: number;
}

/** The scores in one: `543`. */
export const scoreText = ({ r, f, m }: Scores): string => `${r}${f}${m}`;

/** What is shown of a client's scores on a scale of `bins`, made among so many clients. */
type Show = (scores: Scores, bins: number, clients: number) => Value;

/** What `show` says of the scores of every client, in the shape of the ranges; blank for clients without three numbers or a purchase. */
export function scoreRows(given: ClientRanges, show: Show): Cells | Problem {
  const { recencyDays, frequencies, monetaries } = given;
  const lines = linesOf({ recencyDays, frequencies, monetaries });
  if (isProblem(lines)) return lines;
  const settings = readSettings(rfmSettings, { bins: given.bins });
  if (isProblem(settings)) return settings;
  const rule = rfmRule(settings);
  if (isProblem(rule)) return rule;
  const all: RfmValues = {
    recency: numbersIn(recencyDays),
    frequency: numbersIn(frequencies),
    monetary: numbersIn(monetaries),
  };
  const buyers = Int32Array.from(all.recency.keys()).filter(
    (i) => dimensions.every((dimension) => !Number.isNaN(all[dimension][i]!)) && all.frequency[i]! > 0,
  );
  const scores = rfmScores(
    perDimension((dimension) => Float64Array.from(buyers, (i) => all[dimension][i]!)),
    rule,
  );
  const shown = new Array<Value>(all.recency.length).fill(null);
  buyers.forEach((i, place) => {
    const own = { r: scores.recency[place]!, f: scores.frequency[place]!, m: scores.monetary[place]! };
    shown[i] = show(own, rule.bins, buyers.length);
  });
  return recencyDays.length === 1 ? [shown] : shown.map((value) => [value]);
}
