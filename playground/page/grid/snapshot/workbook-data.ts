import type { IWorkbookData } from '@univerjs/core';
import type { Sheet } from '../../../../embedded/workbook/model/sheet';
import type { Workbook } from '../../../../embedded/workbook/model/workbook';
import type { CellsData, IsComputedHere } from './cells-data';
import { rulesData } from './rules';
import { sheetData } from './sheet-data';
import type { StyleTable } from './style-table';

const RULES = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

interface WorkbookManner {
  readonly id: string;
  readonly idOf: (sheet: Sheet) => string;
  readonly styles: StyleTable;
  readonly isComputedHere: IsComputedHere;
  /** The cells of the sheets for which they are known already. */
  readonly cells?: ReadonlyMap<Sheet, CellsData>;
}

/** A workbook as the grid takes it, charts left out. */
export function workbookData(workbook: Workbook, manner: WorkbookManner): IWorkbookData {
  const { id, idOf, styles, isComputedHere, cells } = manner;
  const sheets = workbook.sheets.map((sheet) =>
    sheetData(sheet, { id: idOf(sheet), styles, isComputedHere, cells: cells?.get(sheet) }),
  );
  const rules = workbook.sheets.map((sheet) => [idOf(sheet), rulesData(sheet.conditionalFormats)] as const);
  return {
    id,
    name: workbook.fileName,
    appVersion: '',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: styles.takeNew(),
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: RULES, data: JSON.stringify(Object.fromEntries(rules)) }],
  };
}
