import type { Block, TableBlock } from './blocks/blocks';
import type { Day } from './calendar/day';
import type { CellFunction } from './cells/cell-function';
import type { ClientLines, Flag, Headline } from './first-screen';
import type { Problem } from './problem';
import type { ColumnRole } from './schema/schema';
import type { Settings, SettingsOf } from './settings/settings';
import type { Steps } from './steps';
import type { Needed, Tables } from './tables/tables';
import type { Phrase } from './words/language';
import type { Words } from './words/words';

export type Group = 'segmentation' | 'movement' | 'value' | 'plans' | 'base';

/**
 * What a report says outside its own sheet: key figures and warnings on the first screen, lines on a client's card; `class`:
 * every client has a class of it, and the card says why one has none.
 */
export type Tells = 'headline' | 'flags' | 'client' | 'class';

/**
 * What is always loaded of a capability, as data: where it stands, what it needs and what can be set. Every list of
 * reports, menu, form and check is made from it.
 */
export interface Declaration<S extends Settings = Settings, N extends ColumnRole = ColumnRole> {
  /** The folder's name. */
  readonly id: string;
  readonly group: Group;
  /** Its place within the group, in menus and reports; no two of a group share one. */
  readonly place: number;
  /** Also the name of the sheet: 22 characters at most, none of `:\/?*[]`. */
  readonly name: Phrase;
  /** What question it answers, in a sentence. */
  readonly purpose: Phrase;
  /** Columns without which there is no answer. */
  readonly needs: readonly N[];
  /** Columns that make the answer richer. */
  readonly uses: readonly ColumnRole[];
  readonly settings: S;
  /** What its body tells elsewhere: who asks for it loads the body. */
  readonly tells?: readonly Tells[];
}

/** An answer and what it was computed from, for what is said of it beside its report. */
export interface Answered<S extends Settings, R> {
  readonly result: R;
  readonly tables: Tables;
  readonly settings: SettingsOf<S>;
  readonly asOf: Day;
}

/** What is loaded when a capability is first used: how it is computed, what is shown, its cell functions. */
export interface Body<S extends Settings, N extends ColumnRole, R> {
  /** Plain JSON (days as `2025-12-31`), or why there is no answer. Pure: the same input gives the same result. */
  compute(tables: Needed<N>, settings: SettingsOf<S>, asOf: Day): R | Problem;
  /** Finds out beforehand, with places to stop, what is remembered with the tables and takes most of computing. */
  prepare?(tables: Needed<N>, settings: SettingsOf<S>, asOf: Day): Steps<void>;
  readonly functions: readonly CellFunction[];
  report(result: R, words: Words): readonly Block[];
  /** Lists that counts open in the pane beside those that the report shows: made only when one is opened. */
  lists?(result: R, words: Words): readonly TableBlock[];
  /** Key figures that the first screen may show. */
  headline?(result: R, words: Words): readonly Headline[];
  /** What needs looking at now, one line each. */
  flags?(result: R, words: Words): readonly Flag[];
  /** What the client's card says of one client; nothing where the report does not know it. */
  client?(answered: Answered<S, R>, client: string, words: Words): ClientLines | undefined;
}

/** One capability whole: every surface (sheet, cell, pane, command line) is made from this object. */
export type Capability<S extends Settings, N extends ColumnRole, R> = Declaration<S, N> & Body<S, N, R>;

/** Only gives the compiler something to infer the settings and the needs from. */
export const declareCapability = <const S extends Settings, const N extends ColumnRole>(
  declaration: Declaration<S, N>,
): Declaration<S, N> => declaration;

/** The capability with its body, checked against its declaration. */
export const defineCapability = <S extends Settings, N extends ColumnRole, R>(
  declaration: Declaration<S, N>,
  body: Body<S, N, R>,
): Capability<S, N, R> => ({ ...declaration, ...body });
