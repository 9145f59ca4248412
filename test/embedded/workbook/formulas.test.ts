import { withoutPrefixes, withPrefixes } from '../../../embedded/workbook/formulas/prefixes';
import { shiftedFormula } from '../../../embedded/workbook/formulas/shifted-formula';

test.each([
  ['SUM(A1)', 'SUM(A1)'],
  ['XLOOKUP(1,A:A,B:B)&"XLOOKUP("', '_xlfn.XLOOKUP(1,A:A,B:B)&"XLOOKUP("'],
  ['SORT(UNIQUE(FILTER(A1:A9,B1:B9>0)))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(_xlfn._xlws.FILTER(A1:A9,B1:B9>0)))'],
  ["'IFS(1)'!A1+CL.ABCCLASS(A1:A9,B1:B9)", "'IFS(1)'!A1+_xldudf_CL_ABCCLASS(A1:A9,B1:B9)"],
  ['STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
  [
    'LAMBDA(доход,b,CL.ABCCLASS(доход,b))',
    '_xlfn.LAMBDA(_xlpm.доход,_xlpm.b,_xldudf_CL_ABCCLASS(_xlpm.доход,_xlpm.b))',
  ],
  [
    'LET(x,A1,y,x*2,IF({1,2}=x,"x,y",y))+x',
    '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,IF({1,2}=_xlpm.x,"x,y",_xlpm.y))+x',
  ],
  ['LAMBDA(f,LAMBDA(x,f(x)))', '_xlfn.LAMBDA(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.f(_xlpm.x)))'],
])('%s is written to a file as %s, and read back as it was', (formula, inFile) => {
  expect(withPrefixes(formula)).toBe(inFile);
  expect(withoutPrefixes(inFile)).toBe(formula);
});

test.each([
  ['A1+$B1+C$1+$D$1', 2, 1, 'B3+$B3+D$1+$D$1'],
  ['SUM(A:B)+SUM(3:4)+SUM($A:B)+SUM(3:$4)', 1, 1, 'SUM(B:C)+SUM(4:5)+SUM($A:C)+SUM(4:$4)'],
  ['Лист1!A1+\'A1\'!A1+"A1"', 1, 0, 'Лист1!A2+\'A1\'!A2+"A1"'],
  ['LOG10(A1)+таблица1[A1]+ABC1_2+AB12345678', 1, 0, 'LOG10(A2)+таблица1[A1]+ABC1_2+AB12345678'],
  ['A1:B2+XFD1048576', 1, 1, 'B2:C3+A1'],
])('%s reads so %i rows below and %i columns to the right', (formula, rows, columns, shifted) => {
  expect(shiftedFormula(formula, rows, columns)).toBe(shifted);
});
