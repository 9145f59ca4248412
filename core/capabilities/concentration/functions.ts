import type { CellFunction } from '../../cells/cell-function';
import { valueFunction } from '../../cells/value-function';
import { gini, hhi } from '../../stats/concentration';
import { words } from './words';

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Concentration in cells. */
export const functions: readonly CellFunction[] = [
  valueFunction(
    { name: 'HHINDEX', help: words.hhIndex, values: words.amountsOfClients, example: '=HHINDEX(G2:G11)' },
    (amounts) => orNull(hhi(amounts)),
  ),
  valueFunction(
    { name: 'GINI', help: words.giniIndex, values: words.amountsOfClients, example: '=GINI(G2:G11)' },
    (amounts) => orNull(gini(amounts)),
  ),
];
