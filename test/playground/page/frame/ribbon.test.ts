/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ribbonButtons } from '../../../../playground/page/frame/ribbon';

const manifest = readFileSync(path.resolve(__dirname, '../../../../manifest.xml'), 'utf8');

test('the ribbon has the buttons of the manifest, in the language of the user', () => {
  const captions = (locale: string) => ribbonButtons(manifest, locale).map(({ caption }) => caption);
  expect(captions('ru-RU')).toEqual(['Открыть', 'Качество портфеля', 'Все отчёты']);
  expect(captions('uk-UA')).toEqual(['Відкрити', 'Якість портфеля', 'Усі звіти']);
  expect(captions('de-DE')).toEqual(['Open', 'Portfolio quality', 'All reports']);
});

test('a button calls its function; the one that opens the pane has none', () => {
  const buttons = ribbonButtons(manifest, 'ru-RU');
  expect(buttons.map(({ functionName }) => functionName)).toEqual([null, 'run-portfolio-quality', 'run-all']);
  expect(buttons.every(({ hint }) => hint.length > 20)).toBe(true);
});
