import { localFormula } from '../../../../playground/page/grid/local-formula';

test('semicolons separate arguments and commas decimals where people write so', () => {
  expect(localFormula('=ROUND(B2*0,5; 1)', 'ru')).toBe('=ROUND(B2*0.5, 1)');
  expect(localFormula('=CL.ABCCLASS(C5:C60;;0,75)', 'uk')).toBe('=CL.ABCCLASS(C5:C60,,0.75)');
});

test('texts, sheet names and array constants are left alone', () => {
  expect(localFormula(`=IF(A1="а; 1,5";'Лист; 1,5'!B2;{1;2})`, 'ru')).toBe(`=IF(A1="а; 1,5",'Лист; 1,5'!B2,{1;2})`);
});

test('formulas the grid wrote itself, and those of people who write English, stay as they are', () => {
  expect(localFormula('=SUM(1,2)', 'ru')).toBe('=SUM(1,2)');
  expect(localFormula('=SUM({1;2})', 'ru')).toBe('=SUM({1;2})');
  expect(localFormula('=SUM(1;2)', 'en')).toBe('=SUM(1;2)');
});
