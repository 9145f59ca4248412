import { standardsOf, type ListedCapability, type GivenSettings, type SettingValue } from '../../core';

/** What is to be changed in the settings that are kept; `undefined` takes one away. */
export type Changes = Readonly<Record<string, SettingValue | undefined>>;
type Values = Readonly<Record<string, SettingValue>>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The values for one report: kept are only those that would not hold anyway. */
export function keptForReport({ id, settings }: ListedCapability, values: Values, given: GivenSettings): Changes {
  const standards: GivenSettings = standardsOf(settings);
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      `${id}.${key}`,
      same(value, given[key] ?? standards[key]) ? undefined : value,
    ]),
  );
}

/** The values for every report that has the setting; what one of them had for itself is taken away. */
export function keptForAll(reports: readonly ListedCapability[], values: Values): Changes {
  const entries = Object.entries(values);
  return Object.fromEntries([
    ...entries,
    ...entries.flatMap(([key]) => reports.map(({ id }) => [`${id}.${key}`, undefined] as const)),
  ]);
}

/** Those of the values that are not the ones in force. */
export const changedValues = (values: Values, inForce: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([key, value]) => !same(value, inForce[key])));
