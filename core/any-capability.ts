import type { Capability } from './capability';
import type { Steps } from './steps';
import type { Settings, SettingValue } from './settings/settings';

/** A capability whose settings and result are not known by type: what lists of capabilities hold. */
export type AnyCapability = Omit<Capability<Settings, unknown>, 'compute' | 'prepare'> & {
  compute(...given: Given): unknown;
  prepare?(...given: Given): Steps<void>;
};

type Given = [
  tables: Parameters<Capability<Settings, unknown>['compute']>[0],
  settings: Readonly<Record<string, SettingValue>>,
  asOf: number,
];
