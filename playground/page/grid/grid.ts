import type { Language } from '../../../core';
import { Soon } from '../book/soon';
import { TouchedSheets } from '../book/touched-sheets';
import type { Workbook } from '../../../embedded/workbook/model/workbook';
import { registerCellFunctions } from './cell-functions';
import { ChartsOnGrid, registerChartPicture } from './charts-on-grid';
import { GridToWorkbook, type Application } from './edits/grid-to-workbook';
import { noBarsOfZero } from './no-bars-of-zero';
import { withoutPermissions } from './no-permissions';
import { prepared } from './prepared';
import { readLocalEntries } from './read-local-entries';
import { showLocalNumbers } from './show-local-numbers';
import { createComponent, localeOf, numbersOf, type Component } from './univer';
import { WorkbookOnGrid } from './workbook-to-grid';

/** Which product the page plays. */
export type Kind = 'excel' | 'sheets';

interface Open {
  readonly onGrid: WorkbookOnGrid;
  readonly edits: GridToWorkbook;
  readonly touched: TouchedSheets;
}

/** The spreadsheet on the page: shows one workbook and follows it, and the workbook follows what is typed in it. */
export class Grid {
  private readonly component: Component;
  private readonly soon = new Soon(() => this.refresh());
  private open: Open | null = null;
  private removeFunctions: (() => void) | null = null;
  private language: Language;
  private isLocal = false;

  constructor(container: HTMLElement, language: Language) {
    this.language = language;
    this.component = createComponent(container, language);
    registerChartPicture(this.component);
  }

  /** Shows a workbook in place of the one before. */
  async show(workbook: Workbook, application: () => Application | null): Promise<void> {
    const ready = await prepared(workbook);
    this.close();
    const onGrid = new WorkbookOnGrid(ready, this.component, new ChartsOnGrid(this.component, () => this.language));
    if (!this.isLocal) this.makeLocal();
    const edits = new GridToWorkbook(onGrid, this.component, { application, onEdit: () => this.follow() });
    this.open = { onGrid, edits, touched: new TouchedSheets(workbook) };
  }

  /** The functions of the add-in, as the product names them, with help in the language. */
  speak(language: Language, kind: Kind): void {
    this.language = language;
    this.component.api.setLocale(localeOf(language));
    const workbook = this.component.api.getActiveWorkbook();
    workbook?.setNumfmtLocal(numbersOf(language));
    // The tool bar says what is selected in the language of the moment when it was.
    workbook?.getActiveSheet().getActiveRange()?.activate();
    this.removeFunctions?.();
    this.removeFunctions = registerCellFunctions(this.component, language, kind === 'excel');
  }

  /** To be called when something in the workbook may have been changed by anybody but the user of the grid. */
  follow(): void {
    this.soon.request();
  }

  /** The workbook is about to be written to a file. */
  beforeSave(): void {
    this.soon.now();
    this.open?.touched.take();
    this.open?.touched.putBack();
  }

  /** The parts for this are there only once the component has had a workbook. */
  private makeLocal(): void {
    withoutPermissions(this.component);
    readLocalEntries(this.component, () => this.language);
    showLocalNumbers(this.component, () => this.language);
    noBarsOfZero(this.component);
    this.isLocal = true;
  }

  private refresh(): void {
    if (this.open) this.open.onGrid.update(this.open.touched.take());
  }

  private close(): void {
    this.soon.cancel();
    this.open?.edits.dispose();
    this.open?.onGrid.dispose();
    this.open = null;
  }
}
