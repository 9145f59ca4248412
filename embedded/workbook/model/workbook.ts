import type { DefinedName } from './defined-name';
import { Sheet } from './sheet';

/** A workbook in memory. */
export class Workbook {
  fileName = 'Book1.xlsx';
  /** In the order of the tabs. */
  sheets: Sheet[] = [];
  /** Names that hold in the whole workbook. */
  names: DefinedName[] = [];
  /** What add-ins keep in the file, by key. */
  readonly settings = new Map<string, unknown>();
  /** Day numbers count from 1904-01-01 instead of 1900. */
  date1904 = false;
  /** Language and short date of the machine that shows the workbook. */
  culture = { name: 'ru-RU', shortDatePattern: 'dd.MM.yyyy' };
  active: Sheet | null = null;
  /** Sheets can be neither added, renamed, moved, hidden nor deleted. */
  isProtected = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  private made = 0;

  /** A new last sheet. The name is taken as it is: whoever asks must have checked it. */
  addSheet(name: string): Sheet {
    const sheet = new Sheet(this.newId(), name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  /** Sheet of a name (case does not count) or id. */
  sheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted);
  }

  /** A new id, unique in the workbook, for a sheet, a table, a chart or a rule. */
  newId(): string {
    return `{00000000-0000-4000-8000-${String(++this.made).padStart(12, '0')}}`;
  }
}

/** A workbook with one empty sheet, or with sheets of the given names. */
export function newWorkbook(...sheetNames: readonly string[]): Workbook {
  const workbook = new Workbook();
  for (const name of sheetNames.length > 0 ? sheetNames : ['Sheet1']) workbook.addSheet(name);
  return workbook;
}
