import { defineCapability } from '../../capability';
import { lists, report } from './blocks';
import { functions } from './functions';
import { headline } from './headline';
import { history } from './history';
import { migration } from '../../classes/periods/migration';
import { preparePeriods } from '../../classes/periods/prepare';
import declaration from '.';

export type { MigrationResult } from '../../classes/periods/migration';

export default defineCapability(declaration, {
  compute: ({ sales, clients }, settings, asOf) => migration({ sales, ...(clients && { clients }) }, settings, asOf),
  prepare: preparePeriods,
  functions,
  report,
  lists,
  headline,
  client: history,
});
