import { createContext, useContext } from 'react';
import type { AnyCapability, Day, Words } from '../../core';
import type { PaneHost } from '../pane-host';
import type { Terms } from '../run/book';
import type { Choices } from './choices';
import type { Reading } from './use-analysis';
import type { Look } from './use-look';
import type { Notices } from './use-notices';
import type { SavedChoices } from './use-saved';
import type { Work } from './use-work';
import type { View } from './view';

/** What every part of the pane can see and do. */
export interface PaneState {
  readonly host: PaneHost;
  readonly words: Words;
  readonly look: Look;
  readonly work: Work;
  readonly saved: SavedChoices;
  readonly reading: Reading;
  readonly notices: Notices;
  readonly view: View;
  open(view: View): void;
  /** The user has gone from one view to another. */
  readonly hasMoved: boolean;
  /** Settings and as-of date that the reports are computed with. */
  readonly terms: Terms;
  setAsOf(day: Day | null): void;
  /** Keeps what the user has chosen. */
  keep(choices: Choices): Promise<void>;
  /** Reads the workbook again, with these choices where they are new. */
  readAgain(choices?: Choices): Promise<void>;
  /** Writes the sheets of the reports, and shows the first. */
  write(reports: readonly AnyCapability[]): Promise<void>;
  /** The sheet of a report that was written in this workbook. */
  sheetOf(report: AnyCapability): string | undefined;
}

const PaneContext = createContext<PaneState | null>(null);
export const PaneProvider = PaneContext.Provider;

export function usePane(): PaneState {
  const state = useContext(PaneContext);
  if (!state) throw new Error('A part of the pane is drawn outside of it.');
  return state;
}
