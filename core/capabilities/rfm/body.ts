import { defineCapability } from '../../capability';
import { report } from './blocks';
import { functions } from './functions';
import { rfm } from '../../classes/rfm/rfm';
import declaration from '.';

export default defineCapability(declaration, {
  compute: ({ sales }, settings, asOf) => rfm(sales, settings, asOf),
  functions,
  report,
});
