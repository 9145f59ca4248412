import type { Sheet } from '../../workbook/model/sheet';
import type { Workbook } from '../../workbook/model/workbook';
import { ALL_SHEETS } from '../events';
import type { ExcelType } from '../session';
import { fail } from '../wire/host-error';
import { collection } from './collection';
import { editStructure } from './protection';
import { eventMethods } from './event-methods';
import { freeSheetName, nextSheetName } from './sheet-names';

const sheets = collection<Workbook, Sheet>({
  list: (workbook) => workbook.sheets,
  object: (_workbook, sheet, session) => session.object('Worksheet', sheet),
  keys: (sheet) => [sheet.name, sheet.id],
});

const chosen = (workbook: Workbook, visibleOnly: unknown): Sheet[] =>
  workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');

/** `Excel.WorksheetCollection` */
export const worksheetCollectionType: ExcelType<'WorksheetCollection'> = {
  name: 'WorksheetCollection',
  methods: {
    add: (workbook, [name], session) => {
      editStructure(session);
      const isNamed = name !== null && name !== undefined;
      const sheet = workbook.addSheet(isNamed ? freeSheetName(workbook, name) : nextSheetName(workbook));
      sheet.changed = true;
      session.events.raise('added', sheet.id, { source: 'Local' });
      return session.object('Worksheet', sheet);
    },
    getActiveWorksheet: (workbook, _args, session) =>
      session.object('Worksheet', workbook.active ?? fail('ItemNotFound')),
    getCount: (workbook, [visibleOnly]) => chosen(workbook, visibleOnly).length,
    getFirst: (workbook, [visibleOnly], session) =>
      session.object('Worksheet', chosen(workbook, visibleOnly)[0] ?? fail('ItemNotFound')),
    getLast: (workbook, [visibleOnly], session) =>
      session.object('Worksheet', chosen(workbook, visibleOnly).at(-1) ?? fail('ItemNotFound')),
    getItemOrNullObject: sheets.getItemOrNullObject,
    ...eventMethods<Workbook>(() => ALL_SHEETS, {
      DataChanged: 'changed',
      SelectionChanged: 'selectionChanged',
      Activated: 'activated',
      Deactivated: 'deactivated',
      Added: 'added',
      Deleted: 'deleted',
    }),
  },
  items: sheets.items,
  item: sheets.item,
};
