import { defineCapability } from '../../capability';
import { measureSetting } from '../../clients/measure';
import { windowSettings } from '../../clients/window';
import { noSales } from '../../problem';
import { abcSettings } from '../../classes/abc/settings';
import { xyzSettings } from '../../classes/xyz/settings';
import { abcXyz } from './abc-xyz';
import { pane, report } from './blocks';
import { functions } from './functions';
import { words } from './words';

export default defineCapability({
  id: 'abc-xyz',
  group: 'segmentation',
  place: 3,
  name: words.name,
  purpose: words.purpose,
  needs: ['sales.client', 'sales.day', 'sales.amount'],
  uses: ['sales.order', 'sales.quantity', 'sales.profit', 'sales.cost', 'sales.margin'],
  settings: { ...abcSettings, ...xyzSettings, measure: measureSetting, ...windowSettings },
  compute: ({ sales }, settings, asOf) => (sales ? abcXyz(sales, settings, asOf) : noSales),
  functions,
  report,
  pane,
});
