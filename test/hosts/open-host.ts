import type { Host } from '../../core';
import { createExcelHost } from '../../embedded/excel/host';
import { connect, loadCatalogue } from '../../embedded/excel/node';
import { createSheetsHost } from '../../embedded/sheets/node';
import type { Area } from '../../embedded/workbook/model/area';
import { shiftCells } from '../../embedded/workbook/model/shift-cells';
import type { Sheet } from '../../embedded/workbook/model/sheet';
import type { Workbook } from '../../embedded/workbook/model/workbook';
import { excelHost } from '../../excel-addin/host';
import { excelPaneHost } from '../../excel-addin/pane-host';
import type { PaneHost } from '../../pane/pane-host';
import { sheetsPaneHost } from '../../sheets-script/sidebar/pane-host';
import { builtScript } from './built-script';

/** A workbook open in one of the two applications, with the add-on in it. */
export interface OpenHost {
  readonly workbook: Workbook;
  readonly host: Host & Pick<PaneHost, 'addSheet'>;
  /** Puts a text where the add-on keeps its settings. */
  store(text: string): void;
  /** As a user does with whole rows. */
  insertRows(sheet: string, rows: Area): void;
  /** What the add-on asked for and the application lacks. */
  missing(): readonly string[];
  /** Cells that can be filtered, and cells in alternating colours. */
  filters(sheet: Sheet): readonly Area[];
  bands(sheet: Sheet): readonly Area[];
}

/** Office.js in the emulated Excel. */
export function openInExcel(workbook: Workbook): OpenHost {
  const excel = createExcelHost(workbook, { catalogue: loadCatalogue() });
  connect(excel);
  return {
    workbook,
    host: { ...excelPaneHost(), ...excelHost('ru') },
    store: (text) => void workbook.settings.set('clientele', text),
    insertRows: (name, area) => shiftCells(workbook, workbook.sheet(name)!, { area, direction: 'Down' }),
    missing: () => [...excel.missing.keys()],
    filters: ({ tables }) => tables.filter((one) => one.showFilterButton).map(({ area }) => area),
    bands: ({ tables }) => tables.filter((one) => one.showBandedRows).map(({ area }) => area),
  };
}

/** The pane's host beside the built script in the emulated Google Sheets. */
export function openInSheets(workbook: Workbook): OpenHost {
  const sheets = createSheetsHost(workbook, { files: builtScript(), timeZone: 'Asia/Tokyo', locale: 'ru_RU' });
  Object.assign(globalThis, { google: { script: sheets.googleScript() } });
  return {
    workbook,
    host: sheetsPaneHost('ru'),
    store: (text) => void sheets.desk.properties.document.set('clientele.saved', text),
    insertRows: (name, area) => sheets.book.shift(workbook.sheet(name)!, { area, direction: 'Down' }),
    missing: () => [...sheets.missing.keys()],
    filters: (sheet) => [sheets.book.of(sheet).filter ?? []].flat(),
    bands: (sheet) => sheets.book.of(sheet).bandings.map(({ area }) => area),
  };
}
