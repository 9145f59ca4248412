import { defineCapability } from '../../capability';
import { report } from './blocks';
import { functions } from './functions';
import { xyz } from '../../classes/xyz/xyz';
import declaration from '.';

export default defineCapability(declaration, {
  compute: ({ sales }, settings, asOf) => xyz(sales, settings, asOf),
  functions,
  report,
});
