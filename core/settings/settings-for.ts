import type { GivenSettings } from './read-settings';

/** The settings given for one report: `abc.thresholds` wins over `thresholds`, which holds for all reports. */
export function settingsFor(report: string, given: GivenSettings): GivenSettings {
  const own = `${report}.`;
  const general = Object.entries(given).filter(([key]) => !key.includes('.'));
  const forIt = Object.entries(given).flatMap(([key, value]) =>
    key.startsWith(own) ? [[key.slice(own.length), value] as const] : [],
  );
  return Object.fromEntries([...general, ...forIt]);
}
