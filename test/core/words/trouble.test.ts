import { troublesOf } from '../../../core/words/trouble';
import { wordsIn } from '../../../core/words/words';

const sentences = {
  closed: { ru: 'Лист «{sheet}» закрыт.', uk: 'Аркуш «{sheet}» закрито.', en: 'The sheet “{sheet}” is closed.' },
  busy: { ru: 'Подождите.', uk: 'Зачекайте.', en: 'Wait a moment.' },
};
const unexpected = {
  ru: 'Сбой: {text}. Повторите.',
  uk: 'Збій: {text}. Повторіть.',
  en: 'It failed: {text}. Try again.',
};
const { trouble, isTrouble, troubleText } = troublesOf({ sentences, unexpected, kinds: { Locked: 'busy' } });

test('a trouble is an error with an English message, and is told in any language', () => {
  const closed = trouble('closed', { sheet: 'ABC' });
  expect(closed).toBeInstanceOf(Error);
  expect(closed.message).toBe('The sheet “ABC” is closed.');
  expect(troubleText(closed, wordsIn('uk'))).toBe('Аркуш «ABC» закрито.');
  expect([closed, new Error('other'), 'text', null].map(isTrouble)).toEqual([true, false, false, false]);
});

test('what the application itself calls a trouble is told as one', () => {
  expect(troubleText(Object.assign(new Error('x'), { code: 'Locked' }), wordsIn('ru'))).toBe('Подождите.');
});

test.each([
  [new Error('Out of memory.'), 'Сбой: Out of memory. Повторите.'],
  ['оборвалось', 'Сбой: оборвалось. Повторите.'],
  [Object.assign(new Error('y'), { code: 'Unknown' }), 'Сбой: y. Повторите.'],
  [null, 'Сбой: null. Повторите.'],
])('anything else is told with its own text: %p', (error, text) => {
  expect(troubleText(error, wordsIn('ru'))).toBe(text);
});
