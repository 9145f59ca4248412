import { keptTogether } from '../../../pane/blocks/kept-together';

test('initials stay on one line, whatever stands before and behind them', () => {
  expect(keptTogether('Иванов С. П.')).toBe('Иванов С.\u00a0П.');
  expect(keptTogether('ИП Степанов І. Р. (Київ)')).toBe('ИП Степанов І.\u00a0Р. (Київ)');
  expect(keptTogether('С. П. Иванов')).toBe('С.\u00a0П. Иванов');
});

test('nothing else is changed', () => {
  for (const name of ['ООО Ромашка', 'Завод им. П. Петрова', 'Магазин С.', '', 'А. б. в.'])
    expect(keptTogether(name)).toBe(name);
});
