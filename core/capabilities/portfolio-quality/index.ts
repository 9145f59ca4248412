import { declareCapability } from '../../capability';
import { periodSettings } from '../../clients/periods';
import { classSettings } from '../../classes/periods/settings';
import { qualitySettings } from './settings';

export default declareCapability({
  id: 'portfolio-quality',
  group: 'movement',
  place: 2,
  name: { ru: 'Качество портфеля', uk: 'Якість портфеля', en: 'Portfolio quality' },
  purpose: {
    ru: 'У кого из менеджеров портфель становится лучше, у кого хуже – и из-за каких клиентов.',
    uk: 'У кого з менеджерів портфель стає кращим, у кого гіршим – і через яких клієнтів.',
    en: 'Which managers’ portfolios get better, which get worse, and because of which clients.',
  },
  needs: ['sales.client', 'sales.day', 'sales.amount'],
  uses: ['sales.order', 'sales.manager', 'clients.client', 'clients.manager'],
  tells: ['headline', 'flags'],
  settings: { ...periodSettings(4), ...classSettings, ...qualitySettings },
});
