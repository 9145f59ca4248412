import type { Language } from '../../../core';
import type { Workbook } from '../../workbook/model/workbook';
import type { Application } from '../grid/edits/grid-to-workbook';

/** The product around the add-in: it puts what is typed into the workbook and tells the add-in what happens. */
export interface Frame extends Application {
  dispose(): void;
}

export interface FrameContext {
  readonly workbook: Workbook;
  readonly language: Language;
  /** To be called when the add-in may have changed the workbook. */
  readonly onChange: () => void;
}
