import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { DECLARED, holds } from '../../../embedded/excel/catalogue/level';
import { loadCatalogue } from '../../../embedded/excel/node';
import { membersUsed, type UsedMember } from './members-used';

const ROOT = join(__dirname, '../../..');
const ADD_IN = join(ROOT, 'excel-addin');
const ADDED = join(ADD_IN, 'added.ts');

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2020,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ['office-js'],
  typeRoots: [join(ROOT, 'node_modules/@types')],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

/** In which somebody uses what an older Excel lacks, in every way there is. */
const LATER = `
  export async function later(context: Excel.RequestContext) {
    const { linkedWorkbooks } = context.workbook;
    const range = context.workbook.getSelectedRange();
    range.load('address,valuesAsJson');
    context.workbook.tables.load('items/worksheet/notes');
    range.control = { type: 'Checkbox' } as Excel.CellControl;
    return [linkedWorkbooks, range.valuesAsJsonLocal];
  }`;

/** What the add-in uses with one file more in it. */
function usedWith(text: string): readonly UsedMember[] {
  const files = readdirSync(ADD_IN, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === ADDED || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === ADDED ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2020, true) : getSourceFile(file, ...rest);
  const roots = [...files.map((file) => join(ADD_IN, file)), ADDED];
  return membersUsed(ts.createProgram(roots, options, host), (file) => file.startsWith(ADD_IN));
}

const isAdded = ({ place }: UsedMember): boolean => place.startsWith('added.ts');
const isLater = ({ since }: UsedMember): boolean => since !== null && !holds(DECLARED, since);

/** The library lists events nowhere. */
const EVENT = /\.on[A-Z]/;

let all: readonly UsedMember[];
beforeAll(() => {
  all = usedWith(LATER);
});

test('every member of Office.js that the add-in uses came with ExcelApi 1.15 or before', () => {
  const ours = all.filter((one) => !isAdded(one));
  expect(new Set(ours.map(({ member }) => member)).size).toBeGreaterThan(100);
  expect(ours.filter(isLater)).toEqual([]);
});

test('members are found where they are read, written, taken apart and loaded by name', () => {
  const members = new Set(all.filter((one) => !isAdded(one)).map(({ member }) => member));
  const some = [
    'Range.values',
    'WorksheetCollection.add',
    'Workbook.protection',
    'Table.worksheet',
    'Range.numberFormat',
  ];
  expect(some.filter((one) => !members.has(one))).toEqual([]);
});

test('a later member is noticed, however it is used', () => {
  const added = all.filter((one) => isAdded(one) && isLater(one));
  expect([...new Set(added.map(({ member }) => member))].sort()).toEqual([
    'Range.control',
    'Range.valuesAsJson',
    'Range.valuesAsJsonLocal',
    'Workbook.linkedWorkbooks',
    'Worksheet.notes',
  ]);
});

test('the library itself has every member the add-in uses', () => {
  const catalogue = loadCatalogue();
  const lacking = all
    .filter((one) => !isAdded(one) && one.since !== null && !EVENT.test(one.member))
    .filter(({ member }) => {
      const [type = '', name = ''] = member.split('.');
      return catalogue.get(type)?.has(name) === false;
    });
  expect(lacking).toEqual([]);
});
