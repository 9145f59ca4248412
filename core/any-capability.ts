import type { Answered, Capability, Declaration } from './capability';
import type { ColumnRole } from './schema/schema';
import type { Settings, SettingValue } from './settings/settings';
import type { Later, Steps } from './steps';
import type { ClientLines } from './first-screen';
import type { Tables } from './tables/tables';
import type { Words } from './words/words';

type Whole = Capability<Settings, ColumnRole, unknown>;
type Given = [tables: Tables, settings: Readonly<Record<string, SettingValue>>, asOf: number];

/** A capability whose settings and result are not known by type. */
export type AnyCapability = Omit<Whole, 'compute' | 'prepare' | 'client'> & {
  compute(...given: Given): unknown;
  prepare?(...given: Given): Steps<void>;
  client?(answered: AnyAnswered, client: string, words: Words): ClientLines | undefined;
};

/** An answer of some report and what it was computed from. */
export type AnyAnswered = Omit<Answered<Settings, unknown>, 'settings'> & {
  readonly settings: Readonly<Record<string, SettingValue>>;
};

/** What lists of capabilities hold: the declaration, and the way to the whole, at once or as soon as it is loaded. */
export interface ListedCapability extends Declaration {
  load(): Later<AnyCapability>;
}
