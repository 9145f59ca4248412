import type { FormatLayer } from '../model/format-layers';
import type { CellStyle, StyleKey } from '../model/style';

interface LookArea {
  readonly row: number;
  rows: number;
  readonly column: number;
  columns: number;
  readonly look: CellStyle;
}

/** With more areas than this a sheet is a painting, and reading and writing its looks would take longer than its cells. */
const MOST_AREAS = 2000;

/** Gathers looks that come cell by cell, row by row, into areas of one look. */
export class LookAreas {
  private areas: LookArea[] | null = [];
  private run: LookArea | null = null;
  /** The lowest area for columns and a look. */
  private readonly lowest = new Map<CellStyle, Map<number, LookArea>>();

  take(row: number, column: number, look: CellStyle | undefined): void {
    if (!look || !this.areas) return;
    const { run } = this;
    if (run && run.look === look && run.row === row && run.column + run.columns === column) {
      run.columns++;
      return;
    }
    this.put();
    if (!isEmpty(look)) this.run = { row, rows: 1, column, columns: 1, look };
  }

  /** The looks as they would have been set, none for a sheet with too many. */
  layers(): FormatLayer[] {
    this.put();
    return (this.areas ?? []).flatMap(({ look, ...area }) =>
      Object.entries(look).map(([key, value]) => ({ ...area, key: key as StyleKey, value })),
    );
  }

  private put(): void {
    const { areas, run } = this;
    this.run = null;
    if (!run || !areas) return;
    const byColumn = this.lowest.get(run.look) ?? new Map<number, LookArea>();
    this.lowest.set(run.look, byColumn);
    const above = byColumn.get(run.column);
    if (above && above.columns === run.columns && above.row + above.rows === run.row) {
      above.rows++;
      return;
    }
    byColumn.set(run.column, run);
    areas.push(run);
    if (areas.length > MOST_AREAS) this.areas = null;
  }
}

const isEmpty = (look: CellStyle): boolean => Object.keys(look).length === 0;
