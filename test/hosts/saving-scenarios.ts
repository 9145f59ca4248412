import type { OpenHost } from './open-host';
import type { Scenario } from './scenarios';

const saved = {
  version: 1,
  settings: { 'abc.thresholds': [0.8, 0.95] },
  columns: { 'sales.client': 'Контрагент' },
} as const;

async function loadOf(opened: OpenHost, text: string): Promise<unknown> {
  opened.store(text);
  return opened.host.load();
}

export const savingScenarios: readonly Scenario[] = [
  {
    name: 'settings are saved and loaded',
    act: async ({ host }) => {
      const before = await host.load();
      await host.save(saved);
      return [before, await host.load()];
    },
    answer: [null, saved],
  },
  { name: 'unreadable settings are none', act: (opened) => loadOf(opened, '{"version":1'), answer: null },
  {
    name: 'settings of a newer version are none',
    act: (opened) => loadOf(opened, JSON.stringify({ ...saved, version: 2 })),
    answer: null,
  },
  {
    name: 'a column choice that is no text is left out',
    act: (opened) => loadOf(opened, JSON.stringify({ ...saved, columns: { 'sales.client': 5, 'sales.day': 'Дата' } })),
    answer: { ...saved, columns: { 'sales.day': 'Дата' } },
  },
];
