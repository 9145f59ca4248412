import type { Settings, SettingsOf } from '../../settings/settings';
import { stageWords as words } from './words';

/** How long a client may be silent: shared by every report that speaks of stages. */
export const stageSettings = {
  floor: {
    kind: 'number',
    standard: 30,
    least: 1,
    most: 3650,
    whole: true,
    label: words.floor,
    help: words.floorHelp,
  },
  factor: { kind: 'number', standard: 2, least: 1, most: 20, label: words.factor, help: words.factorHelp },
} as const satisfies Settings;

export type StageSettings = SettingsOf<typeof stageSettings>;
