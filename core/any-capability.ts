import type { Capability } from './capability';
import type { Settings, SettingValue } from './settings/settings';

/** A capability whose settings and result are not known by type: what lists of capabilities hold. */
export type AnyCapability = Omit<Capability<Settings, unknown>, 'compute'> & {
  compute(
    tables: Parameters<Capability<Settings, unknown>['compute']>[0],
    settings: Readonly<Record<string, SettingValue>>,
    asOf: number,
  ): unknown;
};
