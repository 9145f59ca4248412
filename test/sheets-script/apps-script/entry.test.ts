import { capabilities, languages } from '../../../core';
import { checkScript } from '../../../build/apps-script/entry-plugin';
import { entrySource } from '../../../build/apps-script/entry-source';
import { handlerOf, handlerOfSet } from '../../../sheets-script/handlers';
import { readySets } from '../../../sheets-script/menu';

const entry = entrySource('ru', '');
const names = (source: string): readonly string[] =>
  [...source.matchAll(/^function (\w+)\(/gm)].map(([, name = '']) => name);
const bundle = 'var Clientele = { onOpen() {}, onInstall() {}, openPane() {}, runReports() {}, api() {}, cell() {} };';

test('triggers, menu and pane find their functions at the top level', () => {
  expect(names(entry)).toEqual([
    ...['onOpen', 'onInstall', 'openPane', 'runAll'],
    ...readySets(capabilities).map(({ id }) => handlerOfSet(id)),
    ...capabilities.map(({ id }) => handlerOf(id)),
    'api',
  ]);
  expect(new Set(names(entry)).size).toBe(names(entry).length);
});

test('names that end in an underscore would be hidden from the menu', () => {
  expect(names(entry).filter((name) => name.endsWith('_'))).toEqual([]);
  expect(handlerOf('abc-xyz')).toBe('runAbcXyz');
});

test.each(languages)('the functions for cells stand below, in %s', (language) => {
  expect(entrySource(language, 'function ABCCLASS() {}\n')).toMatch(/\n\nfunction ABCCLASS\(\) \{\}\n$/);
});

test('a bundle that has all the functions is passed', () => {
  expect(() => checkScript(bundle, entry)).not.toThrow();
});

test('what Apps Script would not load stops the build', () => {
  expect(() => checkScript(bundle.replace('openPane', 'showPane'), entry)).toThrow('Clientele.openPane');
  expect(() => checkScript(`${bundle} SpreadsheetApp.getUi();`, entry)).toThrow('SpreadsheetApp');
  expect(() => checkScript(`${bundle} var a = null ?? 1;`, entry)).toThrow(SyntaxError);
  expect(() => checkScript(`${bundle} class A { #b = 1 }`, entry)).toThrow(SyntaxError);
  expect(() => checkScript(`export default 1; ${bundle}`, entry)).toThrow(SyntaxError);
});
