import type { Saved } from '../../core';
import { loadSaved, save } from '../../sheets-script/saved';
import { fakeProperties, withServices } from './fake-services';

const { stored, service } = fakeProperties();
withServices({
  PropertiesService: service,
});
afterEach(() => Object.keys(stored).forEach((key) => delete stored[key]));

const saved: Saved = { version: 1, settings: { thresholds: [80, 95] }, columns: { 'sales.client': 'Контрагент' } };

test('settings and columns come back as they were saved', () => {
  expect(loadSaved()).toBeNull();
  save(saved);
  expect(loadSaved()).toEqual(saved);
});

test.each(['{', '7', '[]', '{"version":2,"settings":{},"columns":{}}', '{"version":1,"settings":{}}'])(
  'what is unreadable or from a newer version counts as nothing: %s',
  (text) => {
    stored['clientele.saved'] = text;
    expect(loadSaved()).toBeNull();
  },
);
