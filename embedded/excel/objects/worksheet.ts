import type { Area } from '../../workbook/model/area';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/model/area';
import { usedArea } from '../../workbook/model/cells';
import type { Sheet } from '../../workbook/model/sheet';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../workbook/model/sheet';
import type { ExcelType, Session } from '../session';
import { fail } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import { asColor, asFlag, asWhole, oneOf } from './argument-values';
import { CellRange, rangeOfAddress } from './cell-range';
import { eventMethods } from './event-methods';
import { editStructure } from './protection';
import { activateSheet } from './selection';
import { freeSheetName } from './sheet-names';

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

const visibleSheets = ({ workbook }: Session): Sheet[] =>
  workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');

function move(sheet: Sheet, value: unknown, session: Session): void {
  editStructure(session);
  const { workbook } = session;
  const position = asWhole(value);
  if (position < 0 || position >= workbook.sheets.length) fail('InvalidArgument');
  workbook.sheets = workbook.sheets.filter((each) => each !== sheet);
  workbook.sheets.splice(position, 0, sheet);
}

function setVisibility(sheet: Sheet, value: unknown, session: Session): void {
  editStructure(session);
  const visibility = oneOf('Visible', 'Hidden', 'VeryHidden')(value);
  const others = visibleSheets(session).filter((each) => each !== sheet);
  if (visibility !== 'Visible' && others.length === 0) fail('InvalidArgument');
  sheet.visibility = visibility;
  sheet.changed = true;
}

function remove(sheet: Sheet, session: Session): null {
  editStructure(session);
  const others = visibleSheets(session).filter((each) => each !== sheet);
  const [first] = others;
  if (!first) fail('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  const { workbook } = session;
  workbook.sheets = workbook.sheets.filter((each) => each !== sheet);
  if (workbook.active === sheet) workbook.active = first ?? null;
  session.events.raise('deleted', sheet.id, { source: 'Local' });
  return null;
}

function usedRange(sheet: Sheet, valuesOnly: unknown, session: Session): HostObject | null {
  const area = usedArea(sheet, valuesOnly !== true);
  return area && session.range(new CellRange(sheet, area));
}

const scalars: NonNullable<ExcelType<'Worksheet'>['scalars']> = {
  id: { get: (sheet) => sheet.id },
  name: {
    get: (sheet) => sheet.name,
    set: (sheet, value, session) => {
      editStructure(session);
      sheet.name = freeSheetName(session.workbook, value, sheet);
      sheet.changed = true;
    },
  },
  position: { get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet), set: move },
  visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
  tabColor: {
    get: (sheet) => sheet.tabColor,
    set: (sheet, value, session) => {
      session.edit(sheet);
      sheet.tabColor = value === '' ? '' : asColor(value);
    },
  },
  showGridlines: {
    get: (sheet) => sheet.showGridlines,
    set: (sheet, value, session) => {
      session.edit(sheet);
      sheet.showGridlines = asFlag(value);
    },
  },
  showHeadings: {
    get: (sheet) => sheet.showHeadings,
    set: (sheet, value, session) => {
      session.edit(sheet);
      sheet.showHeadings = asFlag(value);
    },
  },
  standardWidth: { get: () => DEFAULT_COLUMN_WIDTH },
  standardHeight: { get: () => DEFAULT_ROW_HEIGHT },
};

const methods: NonNullable<ExcelType<'Worksheet'>['methods']> = {
  activate: (sheet, _args, session) => activateSheet(session, sheet),
  delete: (sheet, _args, session) => remove(sheet, session),
  getRange: (sheet, [address], session) => {
    const isWhole = address === null || address === undefined;
    return session.range(isWhole ? new CellRange(sheet, WHOLE) : rangeOfAddress(session.workbook, sheet, address));
  },
  getRangeByIndexes: (sheet, args, session) => {
    const [row = 0, column = 0, rows = 0, columns = 0] = args.map(asWhole);
    return session.range(new CellRange(sheet, { row, column, rows, columns }));
  },
  getCell: (sheet, args, session) => {
    const [row = 0, column = 0] = args.map(asWhole);
    return session.range(new CellRange(sheet, { row, column, rows: 1, columns: 1 }));
  },
  getUsedRange: (sheet, [valuesOnly], session) =>
    usedRange(sheet, valuesOnly, session) ?? session.range(new CellRange(sheet, FIRST_CELL)),
  getUsedRangeOrNullObject: (sheet, [valuesOnly], session) => usedRange(sheet, valuesOnly, session),
  ...eventMethods<Sheet>((sheet) => sheet.id, {
    DataChanged: 'changed',
    SelectionChanged: 'selectionChanged',
    Activated: 'activated',
    Deactivated: 'deactivated',
  }),
};

/** `Excel.Worksheet` */
export const worksheetType: ExcelType<'Worksheet'> = {
  name: 'Worksheet',
  scalars,
  aliases: { gridlines: 'showGridlines', headings: 'showHeadings' },
  objects: {
    charts: (sheet, session) => session.object('ChartCollection', sheet),
    freezePanes: (sheet, session) => session.object('WorksheetFreezePanes', sheet),
    names: (sheet, session) => session.object('NamedItemCollection', { sheet }),
    pageLayout: (sheet, session) => session.object('PageLayout', sheet),
    protection: (sheet, session) => session.object('WorksheetProtection', sheet),
    tables: (sheet, session) => session.object('TableCollection', { sheet }),
  },
  methods,
  identity: (sheet) => ({ Id: sheet.id }),
  isGone: (sheet, { workbook }) => !workbook.sheets.includes(sheet),
};
