import type { Row } from '../../core/grid/cell';
import type { PaneHost } from '../../pane/pane-host';
import { memoryHost, type MemorySheet } from '../core/memory-host';

/** How the host differs from one in Russian that answers at once. */
export interface HostOptions
  extends Partial<
    Pick<
      PaneHost,
      'kind' | 'language' | 'theme' | 'writePages' | 'insertFormula' | 'shortNames' | 'locale' | 'addSheet'
    >
  > {
  /** Rows in a chunk. */
  readonly chunk?: number;
  /** Waited for before every chunk. */
  pause?(): Promise<void>;
}

/** A pane's host over rows in memory, which notes what it is asked to show and to insert. */
export function memoryPaneHost(sheets: readonly MemorySheet[], options: HostOptions = {}) {
  const { chunk = 1000, pause = () => Promise.resolve(), ...differing } = options;
  const memory = memoryHost(...sheets);
  const shown: string[] = [];
  const inserted: string[] = [];
  const watching = new Set<() => void>();
  const host: PaneHost = {
    ...memory,
    kind: 'excel',
    language: 'ru',
    theme: 'light',
    async readGrid(place, take, most) {
      const rows: Row[] = [];
      const facts = await memory.readGrid(place, (some) => void rows.push(...some), most);
      for (let first = 0; first < rows.length; first += chunk) {
        await pause();
        take(rows.slice(first, first + chunk));
      }
      return facts;
    },
    show: (sheet, address) => void shown.push(address === undefined ? sheet : `${sheet}!${address}`),
    insertFormula: (formula) => void inserted.push(formula),
    addSheet: ({ name, columns, rows }) => {
      memory.add({ name, rows: [columns.map(({ header }) => header), ...rows] });
      return name;
    },
    locale: () => 'ru-RU',
    watch: (_places, changed) => {
      watching.add(changed);
      return () => watching.delete(changed);
    },
    ...differing,
  };
  /** As when a user types into one of the sheets that were read. */
  const change = () => watching.forEach((changed) => changed());
  return { host, shown, inserted, written: memory.written, change };
}
