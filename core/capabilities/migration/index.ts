import { defineCapability } from '../../capability';
import { periodSettings } from '../../clients/periods';
import { noSales } from '../../problem';
import { lists, pane, report } from './blocks';
import { functions } from './functions';
import { migration } from '../../classes/periods/migration';
import { classSettings } from '../../classes/periods/settings';
import { preparePeriods } from '../../classes/periods/prepare';
import { words } from './words';

export type { MigrationResult } from '../../classes/periods/migration';

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
