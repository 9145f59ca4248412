import type { Block, Opens } from './blocks/blocks';

/** A value as it is written; a count of clients says which ones. */
export interface HeadlineValue {
  readonly text: string;
  readonly counted?: { readonly count: number; readonly opens: Opens };
}

/** A key figure for the first screen. */
export interface Headline {
  readonly label: string;
  /** One value or several, side by side. */
  readonly values: readonly HeadlineValue[];
  readonly note: string;
  /** The periods that are compared: `3 кв. 2025 – 4 кв. 2025`. */
  readonly period?: string;
  /** The money at stake behind it: what is worth most comes first. */
  readonly weight: number;
}

/** What needs looking at now, in a line, and the clients because of whom. */
export interface Flag {
  readonly text: string;
  readonly opens?: Opens;
  /** The money at stake behind it. */
  readonly weight: number;
}

/** What one report says of one client. */
export interface ClientLines {
  /** Its class, if the report gives one, with the reason. */
  readonly class?: { readonly of: string; readonly class: string; readonly why: string };
  /** What to do with clients of its kind. */
  readonly advice?: { readonly of: string; readonly text: string };
  /** Anything more: a table of the past, a note. */
  readonly blocks?: readonly Block[];
}
