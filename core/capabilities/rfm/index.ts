import { declareCapability } from '../../capability';
import { windowSettings } from '../../clients/window';
import { rfmSettings } from '../../classes/rfm/settings';

export default declareCapability({
  id: 'rfm',
  group: 'segmentation',
  place: 4,
  name: { ru: 'RFM', uk: 'RFM', en: 'RFM' },
  purpose: {
    ru: 'Кто купил недавно, часто и на крупную сумму, кто уходит и что с кем делать.',
    uk: 'Хто купив нещодавно, часто й на велику суму, хто йде і що з ким робити.',
    en: 'Who bought lately, often and for much, who is leaving, and what to do with whom.',
  },
  needs: ['sales.client', 'sales.day', 'sales.amount'],
  uses: ['sales.order'],
  tells: ['headline', 'client', 'class'],
  settings: { ...rfmSettings, ...windowSettings },
});
