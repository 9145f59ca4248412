import { declareCapability } from '../../capability';
import { periodSettings } from '../../clients/periods';
import { classSettings } from '../../classes/periods/settings';

export default declareCapability({
  id: 'migration',
  group: 'movement',
  place: 1,
  name: { ru: 'Миграция', uk: 'Міграція', en: 'Migration' },
  purpose: {
    ru: 'Кто из клиентов поднялся или опустился в классе, пришёл, вернулся, ушёл – и что это дало в деньгах.',
    uk: 'Хто з клієнтів піднявся чи опустився в класі, прийшов, повернувся, пішов – і що це дало в грошах.',
    en: 'Which clients moved up or down a class, came, came back or left, and what that did to revenue.',
  },
  needs: ['sales.client', 'sales.day', 'sales.amount'],
  uses: ['sales.order', 'sales.manager', 'clients.client', 'clients.manager'],
  tells: ['headline', 'client'],
  settings: { ...periodSettings(2), ...classSettings },
});
