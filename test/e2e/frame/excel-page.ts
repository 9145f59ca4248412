import { openAddin, type FramedAddin } from '../../../embedded/excel/frame/open-addin';
import { putValue } from '../../../embedded/workbook/model/cells';
import { newWorkbook, type Workbook } from '../../../embedded/workbook/model/workbook';

type Cell = string | number | null;

/** Runs in the browser: a page that is Excel to the add-in in its frame. */
export interface ExcelPage extends FramedAddin {
  readonly workbook: Workbook;
}

declare global {
  interface Window {
    openExcel?: (rows: readonly (readonly Cell[])[]) => ExcelPage;
  }
}

window.openExcel = (rows) => {
  const workbook = newWorkbook('Отгрузки');
  const [sheet] = workbook.sheets;
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet && putValue(sheet, { row, column }, value)));
  return { workbook, ...openAddin(workbook, '/excel/addin.html', 'ru-RU') };
};
