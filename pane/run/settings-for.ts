import type { GivenSettings } from '../../core';

/** The settings given for one report: `abc.thresholds` wins over `thresholds`, which holds for all reports. */
export function settingsFor(report: string, given: GivenSettings): GivenSettings {
  const entries = Object.entries(given);
  const own = `${report}.`;
  return Object.fromEntries([
    ...entries.filter(([key]) => !key.includes('.')),
    ...entries.flatMap(([key, value]) => (key.startsWith(own) ? [[key.slice(own.length), value] as const] : [])),
  ]);
}
