import { defineCapability } from '../../capability';
import { preparePeriods } from '../../classes/periods/prepare';
import { lists, report } from './blocks';
import { flags, headline } from './first-screen';
import { functions } from './functions';
import { portfolioQuality } from './portfolio-quality';
import declaration from '.';

export type { PortfolioResult } from './portfolio-quality';

export default defineCapability(declaration, {
  compute: ({ sales, clients }, settings, asOf) =>
    portfolioQuality({ sales, ...(clients && { clients }) }, settings, asOf),
  prepare: preparePeriods,
  functions,
  report,
  lists,
  headline,
  flags,
});
