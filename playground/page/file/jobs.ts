import type { Problem } from '../../../core';
import type { Part } from './carry';

/** What the page asks its worker for; `id` is repeated in the answers. */
export type Job =
  | { readonly job: 'open'; readonly id: number; readonly name: string; readonly bytes: Uint8Array }
  /** The parts of the workbook to be saved come one by one. */
  | { readonly job: 'save'; readonly id: number; readonly part: Part };

/** A workbook as a file. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  /** Sheets of the file opened last that were written anew: what the page does not show of them is gone. */
  readonly anew: readonly string[];
}

/** What the worker answers. */
export type JobAnswer =
  | { readonly id: number; readonly part: Part }
  | { readonly id: number; readonly saved: SavedFile }
  | { readonly id: number; readonly problem: Problem }
  /** A mistake of ours. */
  | { readonly id: number; readonly failure: string };
