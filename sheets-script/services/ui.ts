/** One of the values of `Ui.ButtonSet`. */
export type ButtonSet = unknown;

export interface Ui {
  createAddonMenu(): Menu;
  createMenu(caption: string): Menu;
  /** Waits until the user has closed the message. */
  alert(title: string, text: string, buttons: ButtonSet): unknown;
  showSidebar(page: HtmlOutput): void;
  readonly ButtonSet: { readonly OK: ButtonSet };
}

export interface Menu {
  /** The name is that of a function at the top level of the script. */
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addSubMenu(menu: Menu): Menu;
  addToUi(): void;
}

export interface HtmlService {
  createHtmlOutputFromFile(file: string): HtmlOutput;
}

export interface HtmlOutput {
  setTitle(title: string): HtmlOutput;
  getContent(): string;
}
