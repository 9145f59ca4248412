import type { CellFindings } from './cells';
import type { HostFindings } from './hosts';
import type { PaneFindings } from './pane';
import type { Run } from './run';

/** The runs of every engine over one set of rows. */
export interface EngineSet {
  readonly name: string;
  readonly rows: number;
  /** How many processes wanted a processor meanwhile: the load average, the engines' own share included. */
  readonly load: number;
  readonly runs: ReadonlyMap<string, readonly Run[]>;
}

/** What was measured; null or empty where it was not. */
export interface Findings {
  readonly sets: readonly EngineSet[];
  readonly cells: CellFindings | null;
  readonly hosts: HostFindings | null;
  readonly pane: PaneFindings | null;
}
