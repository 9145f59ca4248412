import type { PeriodSettings } from '../../clients/periods';
import type { SettingsOf } from '../../settings/settings';
import { abcSettings } from '../abc/settings';
import { xyzSettings } from '../xyz/settings';

/** How the classes of every period are made. */
export const classSettings = { ...abcSettings, ...xyzSettings } as const;
export type ClassSettings = SettingsOf<typeof classSettings> & PeriodSettings;
