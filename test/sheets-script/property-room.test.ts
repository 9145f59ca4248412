import type { Saved } from '../../core';
import { capabilities, wordsIn } from '../../core';
import { loadSaved, save } from '../../sheets-script/saved';
import { troubleText } from '../../sheets-script/trouble';
import { newWorkbook } from '../../embedded/workbook/model/workbook';
import { fakeProperties, withServices } from './fake-services';
import { openFaultySheets } from '../hosts/faults/faulty-sheets';
import { report } from '../hosts/faults/reports';
import { salesWorkbook } from '../hosts/sales-workbook';

const { stored, service } = fakeProperties();
withServices({ PropertiesService: service });
afterEach(() => Object.keys(stored).forEach((key) => delete stored[key]));

const made = {
  data: { rows: 1_000_000, sum: 109_341_412.57, last: '2025-12-31', hash: '13682410' },
  terms: '82aff6b0',
};
const usual: Saved = {
  version: 1,
  settings: {},
  columns: { 'sales.client': 'Контрагент', 'sales.amount': 'Сумма с НДС, руб.' },
  favourites: capabilities.map(({ id }) => id),
  made: Object.fromEntries(capabilities.map(({ id }) => [id, { ...made, language: 'ru' as const }])),
};
/** As nobody makes them: two hundred of everything. */
const many: Saved = {
  ...usual,
  settings: Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`reports.setting${i}`, `значение ${i}`])),
  favourites: Array.from({ length: 200 }, (_, i) => `report-of-the-future-${i}`),
};

test('what is usually saved is a fraction of one property', () => {
  save(usual);
  expect(Object.keys(stored)).toEqual(['clientele.saved']);
  expect(Buffer.byteLength(stored['clientele.saved']!)).toBeLessThan(3 * 1024);
});

test('what is longer than a property may be comes back whole, and so does what is saved after it', () => {
  save(usual);
  save(many);
  expect(Buffer.byteLength(JSON.stringify(many))).toBeGreaterThan(9 * 1024);
  expect(loadSaved()).toEqual(many);
  save(usual);
  expect(loadSaved()).toEqual(usual);
});

test('where the properties are full, the user is told what to do, in the pane and by the command', async () => {
  const { host, sheets, write } = openFaultySheets(salesWorkbook());
  const fill = 'я'.repeat(4000);
  for (let i = 0; i < 63; i++) sheets.desk.properties.document.set(`other.${i}`, fill);
  sheets.desk.properties.document.set('other.last', fill.slice(0, 3550));
  const before = [...sheets.desk.properties.document];
  await expect(Promise.resolve(host.save(many))).rejects.toThrow('Удалите ненужные листы отчётов');
  expect(() => write(report(60))).toThrow('500 КБ');
  expect([...sheets.desk.properties.document].slice(0, before.length)).toEqual(before);
});

test('any other error of the properties stays what it is', () => {
  const { sheets } = openFaultySheets(newWorkbook('Пусто'));
  sheets.desk.properties.document.clear();
  const refusing = { setProperties: () => fail('Service unavailable'), getProperties: () => ({}) };
  const fail = (text: string): never => {
    throw new Error(text);
  };
  Object.assign(globalThis, { PropertiesService: { getDocumentProperties: () => refusing } });
  expect(() => save(usual)).toThrow('Service unavailable');
});

test.each(['ru', 'uk', 'en'] as const)('the sentence is there in %s', (language) => {
  const error = Object.assign(new Error(), { name: 'Trouble', kind: 'no-room', facts: {} });
  expect(troubleText(error, wordsIn(language))).toContain('500');
});
