import { defineCapability } from '../../capability';
import { periodSettings } from '../../clients/periods';
import { noSales } from '../../problem';
import { preparePeriods } from '../../classes/periods/prepare';
import { classSettings } from '../../classes/periods/settings';
import { lists, pane, report } from './blocks';
import { functions } from './functions';
import { portfolioQuality } from './portfolio-quality';
import { qualitySettings } from './settings';
import { words } from './words';

export type { PortfolioResult } from './portfolio-quality';

export default defineCapability({
  id: 'portfolio-quality',
  group: 'movement',
  place: 2,
  name: words.name,
  purpose: words.purpose,
  needs: ['sales.client', 'sales.day', 'sales.amount'],
  uses: ['sales.order', 'sales.manager', 'clients.client', 'clients.manager'],
  settings: { ...periodSettings(4), ...classSettings, ...qualitySettings },
  compute: ({ sales, clients }, settings, asOf) =>
    sales ? portfolioQuality({ sales, ...(clients && { clients }) }, settings, asOf) : noSales,
  prepare: preparePeriods,
  functions,
  report,
  pane,
  lists,
});
