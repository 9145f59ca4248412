/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { capabilities, groupNames } from '../../../../core';
import { ribbonButtons } from '../../../../playground/page/frame/ribbon';

const manifest = readFileSync(path.resolve(__dirname, '../../../../manifest.xml'), 'utf8');

test('the ribbon has the buttons of the manifest, in the language of the user', () => {
  const plain = (locale: string) => ribbonButtons(manifest, locale).filter(({ items }) => items.length === 0);
  const captions = (locale: string) => plain(locale).map(({ caption }) => caption);
  expect(captions('ru-RU')).toEqual(['Открыть', 'Качество портфеля', 'Все отчёты']);
  expect(captions('uk-UA')).toEqual(['Відкрити', 'Якість портфеля', 'Усі звіти']);
  expect(captions('de-DE')).toEqual(['Open', 'Portfolio quality', 'All reports']);
});

test('a button calls its function; the one that opens the pane has none', () => {
  const all = ribbonButtons(manifest, 'ru-RU');
  const buttons = all.filter(({ items }) => items.length === 0);
  expect(buttons.map(({ functionName }) => functionName)).toEqual([null, 'run-portfolio-quality', 'run-all']);
  expect(buttons.every(({ hint }) => hint.length > 20)).toBe(true);
});

test('there is a menu of sets and one for every group, with each report once', () => {
  const menus = ribbonButtons(manifest, 'ru-RU').filter(({ items }) => items.length > 0);
  const groups = [...new Set(capabilities.map(({ group }) => groupNames[group].ru))];
  expect(menus.map(({ caption }) => caption)).toEqual(['Наборы отчётов', ...groups]);
  const functions = menus.slice(1).flatMap(({ items }) => items.map(({ functionName }) => functionName));
  expect(functions.sort()).toEqual(capabilities.map(({ id }) => `run-${id}`).sort());
});
