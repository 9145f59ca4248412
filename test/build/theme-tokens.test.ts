import { tokens as all } from '@fluentui/react-components';
import { tokens } from '../../build/theme-tokens';

test('every token of Fluent’s is the same variable in ours', () => {
  const names = Object.keys(all);
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(all);
});
