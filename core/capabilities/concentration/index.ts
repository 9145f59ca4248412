import { declareCapability } from '../../capability';
import { windowSettings } from '../../clients/window';

export default declareCapability({
  id: 'concentration',
  group: 'value',
  place: 6,
  name: { ru: 'Концентрация', uk: 'Концентрація', en: 'Concentration' },
  purpose: {
    ru: 'Насколько выручка зависит от немногих клиентов и что будет, если один из них уйдёт.',
    uk: 'Наскільки виторг залежить від небагатьох клієнтів і що буде, якщо один із них піде.',
    en: 'How much the revenue depends on a few clients, and what happens if one of them leaves.',
  },
  needs: ['sales.client', 'sales.day', 'sales.amount'],
  uses: [
    'sales.order',
    'sales.manager',
    'sales.profit',
    'sales.cost',
    'sales.margin',
    'sales.quantity',
    'clients.client',
    'clients.manager',
  ],
  settings: windowSettings,
  tells: ['headline', 'flags', 'client'],
});
