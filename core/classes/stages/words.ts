import type { Phrase } from '../../words/language';

const p = (ru: string, uk: string, en: string): Phrase => ({ ru, uk, en });

export const stageWords = {
  floor: p(
    'Молчание, о котором рано судить, дней',
    'Мовчання, про яке рано судити, днів',
    'Silence too short to judge, days',
  ),
  floorHelp: p(
    'Предел молчания клиента не бывает короче.',
    'Межа мовчання клієнта не буває коротшою.',
    'No client’s silence limit is shorter.',
  ),
  factor: p(
    'Предел молчания, интервалов между покупками',
    'Межа мовчання, інтервалів між покупками',
    'Silence limit, intervals between purchases',
  ),
  factorHelp: p(
    'Во сколько раз молчание может быть длиннее обычного интервала клиента.',
    'У скільки разів мовчання може бути довшим за звичайний інтервал клієнта.',
    'How many times longer than the client’s usual interval its silence may be.',
  ),
} satisfies Record<string, Phrase>;

/** What the stages of a client’s life are called. */
export const stageNames = {
  prospect: p('Потенциальный', 'Потенційний', 'Prospect'),
  'first-deal': p('Первая сделка', 'Перша угода', 'First deal'),
  repeat: p('Повторный', 'Повторний', 'Repeat'),
  regular: p('Постоянный', 'Постійний', 'Regular'),
  'at-risk': p('Под угрозой', 'Під загрозою', 'At risk'),
  lost: p('Потерян', 'Втрачений', 'Lost'),
  returned: p('Вернулся', 'Повернувся', 'Returned'),
} as const satisfies Record<string, Phrase>;
