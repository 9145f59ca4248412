import { capabilities, groupNames } from '../../core';
import { handlerOf, handlerOfSet } from '../../sheets-script/handlers';
import { languageOf } from '../../sheets-script/language';
import { byGroup, readySets } from '../../sheets-script/menu';
import { onInstall, onOpen } from '../../sheets-script/triggers';
import { withServices } from './fake-services';

type Item = readonly [caption: string, handler: string] | { readonly caption: string; readonly items: readonly Item[] };

let locale = 'ru';
let shown: Item[] = [];

function fakeMenu(items: Item[], caption = '') {
  const menu = {
    caption,
    items,
    addItem: (text: string, handler: string) => (items.push([text, handler]), menu),
    addSeparator: () => menu,
    addSubMenu: (submenu: { caption: string; items: Item[] }) => (items.push(submenu), menu),
    addToUi: () => void (shown = items),
  };
  return menu;
}
const ui = { createAddonMenu: () => fakeMenu([]), createMenu: (caption: string) => fakeMenu([], caption) };

// No other service is there: as in a file whose user has not let the add-on look into it.
withServices({
  SpreadsheetApp: { getUi: () => ui },
  Session: { getActiveUserLocale: () => locale },
} as never);

const flat = (items: readonly Item[]): readonly (readonly [string, string])[] =>
  items.flatMap((item) => ('items' in item ? flat(item.items) : [item]));

test('the menu offers the pane, all reports and each report once', () => {
  locale = 'ru';
  onOpen();
  const sets = readySets(capabilities);
  expect(sets.map(({ id }) => id)).toEqual(['first', 'weekly', 'monthly']);
  expect(flat(shown)).toHaveLength(2 + sets.length + capabilities.length);
  for (const { id, name } of sets) expect(flat(shown)).toContainEqual([name.ru, handlerOfSet(id)]);
  expect(flat(shown).slice(0, 2)).toEqual([
    ['Открыть панель', 'openPane'],
    ['Все отчёты', 'runAll'],
  ]);
  for (const { id, name } of capabilities) expect(flat(shown)).toContainEqual([name.ru, handlerOf(id)]);
});

test('reports stand in submenus of their groups', () => {
  onOpen();
  const submenus = shown.flatMap((item) => ('items' in item ? [item] : []));
  const groups = [...byGroup(capabilities)];
  const captions = groups.map(([group]) => groupNames[group].ru);
  expect(submenus.map(({ caption }) => caption)).toEqual(['Наборы отчётов', ...captions]);
  const movement = submenus.find(({ caption }) => caption === groupNames.movement.ru);
  expect(movement!.items.map((item) => ('items' in item ? '' : item[1]))).toEqual([
    'runMigration',
    'runPortfolioQuality',
  ]);
});

test('the menu speaks the language the user has chosen for Google', () => {
  locale = 'uk-UA';
  onInstall();
  expect(flat(shown)[1]).toEqual(['Усі звіти', 'runAll']);
  expect(['ru', 'ru_RU', 'uk-UA', 'en-GB', 'de', ''].map(languageOf)).toEqual(['ru', 'ru', 'uk', 'en', 'en', 'en']);
});
