import { capitalised, uncapitalised } from '../../../core/words/letter-case';

test('a text begins with a capital by itself and without one in a sentence', () => {
  expect(['все продажи', 'Выручка', '25 %', ''].map(capitalised)).toEqual(['Все продажи', 'Выручка', '25 %', '']);
  expect(['Выручка', 'все продажи', '25 %', ''].map(uncapitalised)).toEqual(['выручка', 'все продажи', '25 %', '']);
});

test('abbreviations keep their capitals', () => {
  expect(['ABC-анализ', 'ИНН', 'Число покупок'].map(uncapitalised)).toEqual(['ABC-анализ', 'ИНН', 'число покупок']);
});
