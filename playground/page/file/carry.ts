import { Sheet } from '../../../embedded/workbook/model/sheet';
import { Workbook } from '../../../embedded/workbook/model/workbook';

type Rows = Sheet['values'];

/** A sheet without its values and without its behaviour, as it can be sent between page and worker. */
type BareSheet = Omit<Sheet, 'values'> & { readonly values: null };

/** A workbook on its way between page and worker, part by part, so that neither is held up for long. */
export type Part =
  | { readonly part: 'book'; readonly book: object; readonly sheets: readonly object[]; readonly active: number }
  | { readonly part: 'rows'; readonly sheet: number; readonly rows: Rows }
  | { readonly part: 'end' };

const CELLS_PER_PART = 60_000;

/** The parts of a workbook: first all but the values, then the values. */
export function* partsOf(workbook: Workbook): Generator<Part> {
  const { sheets, active, ...book } = workbook;
  const bare = sheets.map((sheet) => ({ ...sheet, values: null }));
  yield { part: 'book', book, sheets: bare, active: active ? sheets.indexOf(active) : -1 };
  for (const [sheet, { values }] of sheets.entries()) {
    let rows: Rows = [];
    let cells = 0;
    for (let row = 0; row < values.length; row++) {
      rows.push(values[row]);
      cells += 1 + (values[row]?.length ?? 0);
      if (cells < CELLS_PER_PART) continue;
      yield { part: 'rows', sheet, rows };
      rows = [];
      cells = 0;
    }
    if (rows.length > 0) yield { part: 'rows', sheet, rows };
  }
  yield { part: 'end' };
}

/** Puts a workbook together from its parts; the workbook is returned with the last one. */
export class Arrival {
  private readonly workbook = new Workbook();

  take(part: Part): Workbook | null {
    if (part.part === 'book') this.takeBook(part);
    if (part.part === 'rows') {
      const values = this.workbook.sheets[part.sheet]?.values;
      for (const row of part.rows) values?.push(row);
    }
    return part.part === 'end' ? this.workbook : null;
  }

  private takeBook({ book, sheets, active }: Extract<Part, { part: 'book' }>): void {
    Object.assign(this.workbook, book);
    this.workbook.sheets = sheets.map((bare) => revived(bare as BareSheet));
    this.workbook.active = this.workbook.sheets[active] ?? null;
  }
}

/** Gives a sheet its behaviour back. */
function revived({ values: _none, formats, numberFormats, ...own }: BareSheet): Sheet {
  const sheet = Object.assign(new Sheet(own.id, own.name), own);
  Object.assign(sheet.formats, formats);
  Object.assign(sheet.numberFormats, numberFormats);
  return sheet;
}
