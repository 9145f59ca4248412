import { MAX_COLUMNS, MAX_ROWS } from './area';
import type { FormatLayer } from './format-layers';
import type { Sheet } from './sheet';
import type { CellStyle } from './style';

/** Looks of one row: `at(column)` is undefined for an untouched cell. Equal looks of a sheet are the same object. */
export interface StyledRow {
  readonly row: number;
  /** Columns from here on are untouched, but for looks given to whole rows. */
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
  let band = new Band([], looks);
  let until = -1;
  for (let row = span?.row ?? 0; row < end; row++) {
    if (row >= until) {
      until = edges.find((edge) => edge > row) ?? Infinity;
      band = new Band(layersOver(sheet.formats.list, row), looks);
    }
    const { styleOf, columns } = band;
    yield {
      row,
      columns: Math.max(columns, formatColumns, sheet.values[row]?.length ?? 0),
      at: (column) => looks.withFormat(styleOf(column), numbers(row, column)),
    };
  }
}

function lastTouchedRow(sheet: Sheet): number {
  const bounded = sheet.formats.list.filter((layer) => layer.row + layer.rows < MAX_ROWS);
  return bounded.reduce(
    (last, layer) => Math.max(last, layer.row + layer.rows),
    Math.max(sheet.values.length, sheet.numberFormats.extent().rows),
  );
}

function layerEdges(layers: readonly FormatLayer[]): number[] {
  const edges = new Set(layers.flatMap((layer) => [layer.row, layer.row + layer.rows]));
  return [...edges].sort((a, b) => a - b);
}

const layersOver = (layers: readonly FormatLayer[], row: number): FormatLayer[] =>
  layers.filter((layer) => row >= layer.row && row < layer.row + layer.rows);

/** Rows under the same layers, and their looks by column, number formats left out. */
class Band {
  readonly columns: number;
  private readonly known: (CellStyle | undefined)[] = [];

  constructor(
    private readonly layers: readonly FormatLayer[],
    private readonly looks: Looks,
  ) {
    const ends = layers.map((layer) => (layer.columns < MAX_COLUMNS ? layer.column + layer.columns : 0));
    this.columns = Math.max(0, ...ends);
  }

  readonly styleOf = (column: number): CellStyle | undefined => {
    if (!(column in this.known)) this.known[column] = this.resolve(column);
    return this.known[column];
  };

  private resolve(column: number): CellStyle | undefined {
    const over = this.layers.filter((layer) => column >= layer.column && column < layer.column + layer.columns);
    return this.looks.shared(Object.fromEntries(over.map(({ key, value }) => [key, value])));
  }
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
