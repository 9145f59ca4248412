import { defineCapability } from '../../capability';
import { abcXyz } from './abc-xyz';
import { report } from './blocks';
import { functions } from './functions';
import declaration from '.';

export default defineCapability(declaration, {
  compute: ({ sales }, settings, asOf) => abcXyz(sales, settings, asOf),
  functions,
  report,
});
