import { alphabetically } from '../../../core/words/alphabetical';

const sorted = ['Smith', 'алексеев', 'Борисов', 'Гриценко', 'Ґалаґан', 'Демченко', 'Ежов', 'Ёлкина', 'Жук', 'Иванов', 'Іваненко', 'Їжак', 'Йосипенко', 'Яковенко']; // prettier-ignore

test('names stand in the order of the alphabet, letters of Ukrainian and the ё in their places', () => {
  expect([...sorted].reverse().sort(alphabetically)).toEqual(sorted);
});

test('names that differ in capitals only have one order, whichever came first', () => {
  expect(['иванов', 'Иванов'].sort(alphabetically)).toEqual(['Иванов', 'иванов']);
  expect(['Иванов', 'иванов'].sort(alphabetically)).toEqual(['Иванов', 'иванов']);
  expect(alphabetically('Иванов', 'Иванов')).toBe(0);
});
