import { declareCapability } from '../../capability';
import { measureSetting } from '../../clients/measure';
import { windowSettings } from '../../clients/window';
import { abcSettings } from '../../classes/abc/settings';

export default declareCapability({
  id: 'abc',
  group: 'segmentation',
  place: 1,
  name: { ru: 'ABC', uk: 'ABC', en: 'ABC' },
  purpose: {
    ru: 'Какие клиенты дают основную выручку, а какие почти ничего.',
    uk: 'Які клієнти дають основний виторг, а які майже нічого.',
    en: 'Which clients bring most of the revenue and which bring next to none.',
  },
  needs: ['sales.client', 'sales.day', 'sales.amount'],
  uses: ['sales.order', 'sales.quantity', 'sales.profit', 'sales.cost', 'sales.margin'],
  tells: ['client', 'class'],
  settings: { ...abcSettings, measure: measureSetting, ...windowSettings },
});
