import { isTotalsLabel, mayBeTotalsLabel } from '../../../core/grid/totals-row';

const certain = [
  'Итого',
  'ИТОГО:',
  'итого',
  'Всего',
  'Всего:',
  'Разом',
  'Усього',
  'Всього',
  'Total',
  'TOTAL:',
  'Totals',
  'Grand total',
  'Grand Total:',
  'Subtotal',
  'Sub-total',
  'Общий итог',
  'Загальний підсумок',
  'Подытог',
  'Промежуточный итог',
  'Итого по складу',
  'Итого за март 2025',
  'Итого, руб.',
  'Итого с НДС',
  'Всего 15 документов',
  'Всего (15)',
  'Total for March',
  'Разом за місяць',
  'Итого Ромашка',
  'Итого: 15 000',
];

test.each(certain)('%s is a label of totals', (text) => {
  expect([isTotalsLabel(text), mayBeTotalsLabel(text)]).toEqual([true, true]);
});

test.each(['Ромашка Итог', 'Acme Corp. Total', 'Мрія Підсумок', 'Total Oil'])('%s may be one', (text) => {
  expect(mayBeTotalsLabel(text)).toBe(true);
});

test.each(['Ромашка', 'Тотал', 'Totally Wired', 'Всегодня', 'Разомкнутый контур', 'ООО «Итоговый контроль»', ''])(
  '%j is none',
  (text) => {
    expect([isTotalsLabel(text), mayBeTotalsLabel(text)]).toEqual([false, false]);
  },
);

test('a name that begins like one is not certainly one', () => {
  expect([isTotalsLabel('Total Oil'), isTotalsLabel('Ромашка Итог')]).toEqual([false, false]);
});
