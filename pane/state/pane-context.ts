import { createContext, useContext } from 'react';
import type { ListedCapability, Day, Language, Words } from '../../core';
import type { PaneHost } from '../pane-host';
import type { Book, Terms } from '../run/book';
import type { Change } from './choices';
import type { Reading } from './use-analysis';
import type { Look } from './use-look';
import type { Notices } from './use-notices';
import type { Questions } from './use-question';
import type { SavedChoices } from './use-saved';
import type { Work } from './use-work';
import type { Written } from './use-written';
import type { View } from './view';

/** What every part of the pane can see and do. */
export interface PaneState {
  readonly host: PaneHost;
  readonly words: Words;
  readonly look: Look;
  readonly work: Work;
  readonly saved: SavedChoices;
  /** With the book of the chosen managers. */
  readonly reading: Reading;
  /** The cells that were read may have changed since. */
  readonly hasChanged: boolean;
  readonly written: Written;
  readonly notices: Notices;
  readonly questions: Questions;
  readonly view: View;
  open(view: View): void;
  /** The user has gone from one view to another. */
  readonly hasMoved: boolean;
  /** Settings and as-of date that the reports are computed with. */
  readonly terms: Terms;
  setAsOf(day: Day | null): void;
  /** Whose sales are looked at; everybody's where nobody is named. */
  readonly managers: readonly string[];
  setManagers(managers: readonly string[]): void;
  chooseLanguage(language: Language): void;
  /** Keeps what the user has chosen. */
  keep(change: Change): Promise<void>;
  /** Reads the workbook again, after a change of the choices where there is one. */
  readAgain(change?: Change): Promise<Book | null>;
  /** Writes the sheets of the reports, and shows the first. */
  write(reports: readonly ListedCapability[]): Promise<void>;
  /** Reads the workbook again, and writes these reports anew. */
  refresh(reports: readonly ListedCapability[]): Promise<void>;
}

const PaneContext = createContext<PaneState | null>(null);
export const PaneProvider = PaneContext.Provider;

export function usePane(): PaneState {
  const state = useContext(PaneContext);
  if (!state) throw new Error('A part of the pane is drawn outside of it.');
  return state;
}
