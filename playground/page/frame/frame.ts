import type { Language } from '../../../core';
import type { Workbook } from '../../../embedded/workbook/model/workbook';
import type { Application } from '../grid/edits/grid-to-workbook';
import type { CommandLine } from './commands';

/** The product around the add-in: it puts what is typed into the workbook and tells the add-in what happens. */
export interface Frame extends Application {
  /** What its menus offer of the add-in. */
  readonly commands: readonly CommandLine[];
  dispose(): void;
}

export interface FrameContext {
  readonly workbook: Workbook;
  readonly language: Language;
  /** To be called when the add-in may have changed the workbook. */
  readonly onChange: () => void;
  /** Tells the user what the add-in says outside its pane. */
  readonly tell: (text: string) => void;
}
