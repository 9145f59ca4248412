import { isProblem, standardsOf } from '../../../core';
import { wholeCapabilities } from '../../../core/bodies.generated';
import type { AbcResult } from '../../../core/classes/abc/abc';
import type { MigrationResult } from '../../../core/classes/periods/migration';
import type { PortfolioResult } from '../../../core/capabilities/portfolio-quality/portfolio-quality';
import type { RfmResult } from '../../../core/classes/rfm/rfm';
import type { XyzResult } from '../../../core/classes/xyz/xyz';
import { dayAfterLastSale } from '../../../core/clients/as-of';
import { startReading } from '../../../core/tables/read-table';
import type { Sales } from '../../../core/tables/tables';
import type { Engine, KeyFigures } from '../engine';

/** Rows that a host hands over at a time. */
const CHUNK = 50_000;
const IDS = ['abc', 'xyz', 'rfm', 'migration', 'portfolio-quality'];
const chosen = wholeCapabilities.filter(({ id }) => IDS.includes(id));

interface Answers {
  readonly abc: AbcResult;
  readonly xyz: XyzResult;
  readonly rfm: RfmResult;
  readonly migration: MigrationResult;
  readonly 'portfolio-quality': PortfolioResult;
}

/** The product's own core: everything that the five reports show, not only the key figures. */
export const clientele: Engine<Sales> = {
  takeIn(rows, { day }) {
    const reader = startReading('sales', {
      top: 1,
      rows: rows.length,
      facts: { date1904: false, dateColumns: [day] },
      dayFirst: true,
      wanted: chosen.flatMap(({ uses }) => uses.map((role) => role.split('.')[1]!)),
    });
    for (let first = 0; first < rows.length; first += CHUNK) reader.take(rows.slice(first, first + CHUNK));
    const reading = reader.end();
    if (isProblem(reading)) throw new Error(reading.problem);
    return reading.table;
  },
  analyse: (sales) => answersOf(sales, {}),
  again: (sales) => answersOf(sales, { thresholds: [0.8, 0.95] }),
  figures: (answer) => figuresOf(answer as Answers),
};

function answersOf(sales: Sales, settings: object): Answers {
  const asOf = dayAfterLastSale(sales);
  const answers = chosen.map((capability) => {
    const result = capability.compute({ sales }, { ...standardsOf(capability.settings), ...settings }, asOf);
    if (isProblem(result)) throw new Error(`${capability.id}: ${result.problem}`);
    return [capability.id, result];
  });
  return Object.fromEntries(answers) as Answers;
}

const figuresOf = ({ abc, xyz, rfm, migration, 'portfolio-quality': quality }: Answers): KeyFigures => ({
  abc: abc.classes.map(({ clients }) => clients),
  xyz: xyz.classes.flatMap((own) => (own.class ? [own.clients] : [])),
  rfm: rfm.clients.reduce((sum, { r, f, m }) => sum + 100 * r + 10 * f + m, 0),
  migration: migration.matrix,
  portfolios: quality.managers
    .map(
      ({ manager, periods }) => `${manager}: ${periods.map(({ clients, A, X }) => `${clients}/${A}/${X}`).join(' ')}`,
    )
    .sort(),
});
