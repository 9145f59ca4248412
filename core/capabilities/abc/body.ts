import { defineCapability } from '../../capability';
import { abc } from '../../classes/abc/abc';
import { report } from './blocks';
import { functions } from './functions';
import declaration from '.';

export default defineCapability(declaration, {
  compute: ({ sales }, settings, asOf) => abc(sales, settings, asOf),
  functions,
  report,
});
