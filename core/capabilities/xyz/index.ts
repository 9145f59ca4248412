import { declareCapability } from '../../capability';
import { windowSettings } from '../../clients/window';
import { xyzSettings } from '../../classes/xyz/settings';

export default declareCapability({
  id: 'xyz',
  group: 'segmentation',
  place: 2,
  name: { ru: 'XYZ', uk: 'XYZ', en: 'XYZ' },
  purpose: {
    ru: 'Кто покупает регулярно, кто с перерывами, а кто купил один раз и пропал.',
    uk: 'Хто купує регулярно, хто з перервами, а хто купив один раз і зник.',
    en: 'Who buys regularly, who with gaps, and who bought once and was gone.',
  },
  needs: ['sales.client', 'sales.day', 'sales.amount'],
  uses: ['sales.order'],
  tells: ['client', 'class'],
  settings: { ...xyzSettings, ...windowSettings },
});
