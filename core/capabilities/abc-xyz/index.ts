import { declareCapability } from '../../capability';
import { measureSetting } from '../../clients/measure';
import { windowSettings } from '../../clients/window';
import { abcSettings } from '../../classes/abc/settings';
import { xyzSettings } from '../../classes/xyz/settings';

export default declareCapability({
  id: 'abc-xyz',
  group: 'segmentation',
  place: 3,
  name: { ru: 'ABC-XYZ', uk: 'ABC-XYZ', en: 'ABC-XYZ' },
  purpose: {
    ru: 'Кто даёт много и постоянно, кто много, но от случая к случаю, и что делать с каждой группой.',
    uk: 'Хто дає багато й постійно, хто багато, але від випадку до випадку, і що робити з кожною групою.',
    en: 'Who brings a lot and regularly, who brings a lot now and then, and what to do with each group.',
  },
  needs: ['sales.client', 'sales.day', 'sales.amount'],
  uses: ['sales.order', 'sales.quantity', 'sales.profit', 'sales.cost', 'sales.margin'],
  tells: ['client'],
  settings: { ...abcSettings, ...xyzSettings, measure: measureSetting, ...windowSettings },
});
