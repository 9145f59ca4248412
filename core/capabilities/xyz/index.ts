import { defineCapability } from '../../capability';
import { windowSettings } from '../../clients/window';
import { noSales } from '../../problem';
import { pane, report } from './blocks';
import { functions } from './functions';
import { xyzSettings } from '../../classes/xyz/settings';
import { words } from './words';
import { xyz } from '../../classes/xyz/xyz';

export default defineCapability({
  id: 'xyz',
  group: 'segmentation',
  place: 2,
  name: words.name,
  purpose: words.purpose,
  needs: ['sales.client', 'sales.day', 'sales.amount'],
  uses: ['sales.order'],
  settings: { ...xyzSettings, ...windowSettings },
  compute: ({ sales }, settings, asOf) => (sales ? xyz(sales, settings, asOf) : noSales),
  functions,
  report,
  pane,
});
