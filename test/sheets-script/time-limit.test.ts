import { wordsIn } from '../../core';
import { deadlineFrom } from '../../sheets-script/time-limit';
import { trouble, troubleText } from '../../sheets-script/trouble';

test('work that comes near to the six minutes Google allows is stopped with a sentence', () => {
  let now = 0;
  const deadline = deadlineFrom(0, () => now);
  now = 4.9 * 60_000;
  expect(() => deadline.check()).not.toThrow();
  now = 5.1 * 60_000;
  expect(() => deadline.check()).toThrow('too much data for one command');
  expect(troubleText(trouble('too-long'), wordsIn('ru'))).toContain('откройте панель');
});
