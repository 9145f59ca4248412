import { defineCapability } from '../../capability';
import { measureSetting } from '../../clients/measure';
import { windowSettings } from '../../clients/window';
import { noSales } from '../../problem';
import { abc } from '../../classes/abc/abc';
import { pane, report } from './blocks';
import { functions } from './functions';
import { abcSettings } from '../../classes/abc/settings';
import { words } from './words';

export default defineCapability({
  id: 'abc',
  group: 'segmentation',
  place: 1,
  name: words.name,
  purpose: words.purpose,
  needs: ['sales.client', 'sales.day', 'sales.amount'],
  uses: ['sales.order', 'sales.quantity', 'sales.profit', 'sales.cost', 'sales.margin'],
  settings: { ...abcSettings, measure: measureSetting, ...windowSettings },
  compute: ({ sales }, settings, asOf) => (sales ? abc(sales, settings, asOf) : noSales),
  functions,
  report,
  pane,
});
