import { declareCapability } from '../../capability';
import { windowSettings } from '../../clients/window';
import { waveSetting } from '../../clients/wave-setting';

export default declareCapability({
  id: 'nps',
  group: 'value',
  place: 7,
  name: { ru: 'NPS', uk: 'NPS', en: 'NPS' },
  purpose: {
    ru: 'Готовы ли клиенты вас рекомендовать, кому позвонить и кого попросить о рекомендации.',
    uk: 'Чи готові клієнти вас рекомендувати, кому зателефонувати і кого попросити про рекомендацію.',
    en: 'Whether clients would recommend you, whom to call and whom to ask for a referral.',
  },
  needs: ['survey.score'],
  uses: [
    'survey.client',
    'survey.day',
    'survey.comment',
    'sales.client',
    'sales.day',
    'sales.amount',
    'sales.order',
    'sales.manager',
    'sales.channel',
    'clients.client',
    'clients.manager',
    'clients.channel',
    'clients.referredBy',
  ],
  settings: { period: waveSetting, ...windowSettings },
  tells: ['headline', 'flags', 'client'],
});
