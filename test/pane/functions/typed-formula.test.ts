import { typedFormula } from '../../../pane/functions/typed-formula';

test.each(['ru-RU', 'uk_UA', 'ru', 'de-DE'])(
  'in %s arguments have semicolons between them, and decimals a comma',
  (locale) => {
    expect(typedFormula('=CL.ABCCLASS(B2:B9, 0.75, 0.9)', locale)).toBe('=CL.ABCCLASS(B2:B9; 0,75; 0,9)');
  },
);

test.each(['en-US', 'en_GB', 'ja-JP', '', 'no locale'])('in “%s” a formula is typed as it is declared', (locale) => {
  expect(typedFormula('=ABCCLASS(B2:B9, 0.75)', locale)).toBe('=ABCCLASS(B2:B9, 0.75)');
});

test('names of sheets and texts stay as they are', () => {
  const formula = "=ABCTABLE('Москва, 1.5'!B2:B9, 'О''Генри, 2.0'!C2:C9, \"a, b\")";
  expect(typedFormula(formula, 'ru-RU')).toBe("=ABCTABLE('Москва, 1.5'!B2:B9; 'О''Генри, 2.0'!C2:C9; \"a, b\")");
});
