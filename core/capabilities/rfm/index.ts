import { defineCapability } from '../../capability';
import { windowSettings } from '../../clients/window';
import { noSales } from '../../problem';
import { pane, report } from './blocks';
import { functions } from './functions';
import { rfm } from '../../classes/rfm/rfm';
import { rfmSettings } from '../../classes/rfm/settings';
import { words } from './words';

export default defineCapability({
  id: 'rfm',
  group: 'segmentation',
  place: 4,
  name: words.name,
  purpose: words.purpose,
  needs: ['sales.client', 'sales.day', 'sales.amount'],
  uses: ['sales.order'],
  settings: { ...rfmSettings, ...windowSettings },
  compute: ({ sales }, settings, asOf) => (sales ? rfm(sales, settings, asOf) : noSales),
  functions,
  report,
  pane,
});
