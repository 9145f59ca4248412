import { defineCapability } from '../../capability';
import { periodSettings } from '../../clients/periods';
import { noSales } from '../../problem';
import { lists, pane, report } from './blocks';
import { functions } from './functions';
import { migration } from './migration';
import { classSettings } from './settings';
import { preparePeriods } from './prepare';
import { words } from './words';

export type { MigrationResult } from './migration';

export default defineCapability({
  id: 'migration',
  group: 'movement',
  place: 1,
  name: words.name,
  purpose: words.purpose,
  needs: ['sales.client', 'sales.day', 'sales.amount'],
  uses: ['sales.order', 'sales.manager', 'clients.client', 'clients.manager'],
  settings: { ...periodSettings(2), ...classSettings },
  compute: ({ sales, clients }, settings, asOf) =>
    sales ? migration({ sales, ...(clients && { clients }) }, settings, asOf) : noSales,
  prepare: preparePeriods,
  functions,
  report,
  pane,
  lists,
});
