import { MAX_COLUMNS } from './area';
import type { FormatLayer } from './format-layers';
import type { Sheet } from './sheet';
import type { CellStyle, StyleValues } from './style';

/** Looks of one row: `at(column)` is undefined for an untouched cell. Equal looks of a sheet are the same object. */
export interface StyledRow {
  readonly row: number;
  /** Columns from here on are all untouched. */
  readonly columns: number;
  at(column: number): CellStyle | undefined;
}

/** The look of one cell; for whole sheets use `styledRows`. */
export function styleAt(sheet: Sheet, row: number, column: number): CellStyle | undefined {
  for (const styled of styledRows(sheet, { row, rows: 1 })) return styled.at(column);
  return undefined;
}

/**
 * The looks of a sheet row by row, down to the last touched row (whole columns count up to the last row with a cell).
 * Costs about the rows plus the layers: a row under the same layers as the one above shares its resolved looks.
 */
export function* styledRows(sheet: Sheet, span?: { row: number; rows: number }): Generator<StyledRow> {
  const looks = new Looks();
  const numbers = numberFormatReader(sheet);
  const edges = layerEdges(sheet.formats.list);
  const end = span ? span.row + span.rows : lastTouchedRow(sheet);
  const formatColumns =
    sheet.numberFormats.columns.size === 0 ? 0 : Math.max(...sheet.numberFormats.columns.keys()) + 1;
  let band: readonly (CellStyle | undefined)[] = [];
  let until = -1;
  for (let row = span?.row ?? 0; row < end; row++) {
    if (row >= until) {
      until = edges.find((edge) => edge > row) ?? Infinity;
      band = bandStyles(sheet.formats.list, row, looks);
    }
    const styles = band;
    const columns = Math.max(styles.length, formatColumns);
    yield { row, columns, at: (column) => looks.withFormat(styles[column], numbers(row, column)) };
  }
}

function lastTouchedRow(sheet: Sheet): number {
  const bounded = sheet.formats.list.filter((layer) => layer.row + layer.rows < 1_048_576);
  return bounded.reduce(
    (last, layer) => Math.max(last, layer.row + layer.rows),
    Math.max(sheet.values.length, sheet.numberFormats.extent().rows),
  );
}

function layerEdges(layers: readonly FormatLayer[]): number[] {
  const edges = new Set(layers.flatMap((layer) => [layer.row, layer.row + layer.rows]));
  return [...edges].sort((a, b) => a - b);
}

/** Looks of a row by column, number formats left out. */
function bandStyles(layers: readonly FormatLayer[], row: number, looks: Looks): (CellStyle | undefined)[] {
  const over = layers.filter((layer) => row >= layer.row && row < layer.row + layer.rows);
  const last = over.reduce((most, layer) => Math.max(most, layer.column + layer.columns), 0);
  const columns: (CellStyle | undefined)[] = [];
  for (let column = 0; column < Math.min(last, MAX_COLUMNS); column++) {
    const style: Record<string, StyleValues[keyof StyleValues]> = {};
    for (const layer of over) {
      if (column >= layer.column && column < layer.column + layer.columns) style[layer.key] = layer.value;
    }
    columns.push(looks.shared(style as CellStyle));
  }
  return columns;
}

function numberFormatReader(sheet: Sheet): (row: number, column: number) => string {
  const places = new Map<number, number>();
  return (row, column) => {
    const runs = sheet.numberFormats.columns.get(column);
    if (!runs) return 'General';
    let index = places.get(column) ?? 0;
    let run = runs[index];
    if (run && run.row > row) run = runs[(index = 0)];
    while (run && run.row + run.rows <= row) run = runs[++index];
    places.set(column, index);
    return run && run.row <= row ? run.format : 'General';
  };
}

/** Makes equal looks the same object. */
class Looks {
  private readonly byText = new Map<string, CellStyle>();
  private readonly byFormat = new Map<CellStyle | undefined, Map<string, CellStyle | undefined>>();

  shared(style: CellStyle): CellStyle | undefined {
    const entries = Object.entries(style);
    if (entries.length === 0) return undefined;
    const text = JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = this.byText.get(text) ?? style;
    this.byText.set(text, known);
    return known;
  }

  withFormat(style: CellStyle | undefined, numberFormat: string): CellStyle | undefined {
    if (numberFormat === 'General') return style;
    const formats = this.byFormat.get(style) ?? new Map<string, CellStyle | undefined>();
    this.byFormat.set(style, formats);
    const known = formats.get(numberFormat) ?? this.shared({ ...style, numberFormat });
    formats.set(numberFormat, known);
    return known;
  }
}
