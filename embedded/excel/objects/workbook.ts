import type { Sheet } from '../../workbook/model/sheet';
import type { Workbook } from '../../workbook/model/workbook';
import type { ExcelType } from '../session';
import { fail } from '../wire/host-error';
import { CellRange } from './cell-range';

const active = (workbook: Workbook): Sheet => workbook.active ?? fail('ItemNotFound');

/** `Excel.Workbook`, which every path starts from. */
export const workbookType: ExcelType<'Workbook'> = {
  name: 'Workbook',
  scalars: {
    name: { get: (workbook) => workbook.fileName },
    readOnly: { get: () => false },
    isDirty: { get: (workbook) => workbook.sheets.some((sheet) => sheet.changed) },
  },
  objects: {
    application: (workbook, session) => session.object('Application', workbook),
    protection: (workbook, session) => session.object('WorkbookProtection', workbook),
    names: (_workbook, session) => session.object('NamedItemCollection', { sheet: null }),
    settings: (workbook, session) => session.object('SettingCollection', workbook),
    tables: (_workbook, session) => session.object('TableCollection', { sheet: null }),
    worksheets: (workbook, session) => session.object('WorksheetCollection', workbook),
    _Runtime: (workbook, session) => session.object('Runtime', workbook),
  },
  methods: {
    getSelectedRange: (workbook, _args, session) =>
      session.range(new CellRange(active(workbook), active(workbook).selection)),
    getActiveCell: (workbook, _args, session) =>
      session.range(new CellRange(active(workbook), { ...active(workbook).selection, rows: 1, columns: 1 })),
    _GetRangeForEventByReferenceId: (_workbook, [reference], { references }) => references.get(String(reference)),
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, [reference], { references }) =>
      references.find(String(reference)),
  },
};
