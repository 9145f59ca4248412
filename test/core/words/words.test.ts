import { wordsIn } from '../../../core/words/words';

const clients = {
  ru: '{n} {n:клиент|клиента|клиентов}',
  uk: '{n} {n:клієнт|клієнти|клієнтів}',
  en: '{n} {n:client|clients}',
};

test.each([
  ['ru', 1, '1 клиент'],
  ['ru', 3, '3 клиента'],
  ['ru', 11, '11 клиентов'],
  ['ru', 21, '21 клиент'],
  ['ru', 112, '112 клиентов'],
  ['ru', 0, '0 клиентов'],
  ['uk', 22, '22 клієнти'],
  ['uk', 14, '14 клієнтів'],
  ['en', 1, '1 client'],
  ['en', 0, '0 clients'],
] as const)('plural in %s: %d', (language, n, text) => {
  expect(wordsIn(language).say(clients, { n })).toBe(text);
});

test('numbers as people write them', () => {
  expect(wordsIn('ru').number(1234567.5)).toBe('1\u00a0234\u00a0567,5');
  expect(wordsIn('en').number(-1234567.25)).toBe('−1,234,567.25');
  expect(wordsIn('uk').percent(0.7634)).toBe('76,3\u00a0%');
  expect(wordsIn('en').percent(0.7634)).toBe('76.3%');
  expect(wordsIn('ru').money(-0.001)).toBe('0,00');
  expect(wordsIn('ru').money(99.5)).toBe('99,50');
  expect(wordsIn('ru').number(NaN)).toBe('—');
});

test('a fact that is missing leaves its place visible, for a test to find', () => {
  expect(wordsIn('en').say({ ru: '', uk: '', en: 'before {x} after' })).toBe('before {x} after');
});
