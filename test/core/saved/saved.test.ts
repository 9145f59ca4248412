import { readSaved, requestFrom, withMade } from '../../../core/saved/saved';
import type { Saved } from '../../../core/memory';

const data = { rows: 2, sum: 300, last: '2025-03-13', hash: '0123abcd' };
const saved: Saved = {
  version: 1,
  settings: { 'abc.thresholds': [0.8, 0.95] },
  columns: { 'sales.client': 'Контрагент' },
  sheet: 'Отгрузки 2025',
  language: 'uk',
  favourites: ['abc', 'rfm'],
  made: { abc: { data, terms: '89ef4567', language: 'uk' } },
  unseen: true,
};

test('what was saved is read as it was', () => {
  expect(readSaved(JSON.stringify(saved))).toEqual(saved);
});

test('what an earlier add-in saved, with settings and columns only, is read as well', () => {
  const earlier = { version: 1, settings: {}, columns: {} };
  expect(readSaved(JSON.stringify(earlier))).toEqual(earlier);
});

test('what a report was made from before its language was kept is read as well', () => {
  const earlier = { ...saved, made: { abc: { data, terms: '89ef4567' } } };
  expect(readSaved(JSON.stringify(earlier))).toEqual(earlier);
});

test.each([undefined, null, 7, {}, '', '{', '[]', '7', '{"version":2,"settings":{},"columns":{}}', '{"version":1}'])(
  '%p is nothing that was saved',
  (stored) => expect(readSaved(stored)).toBeNull(),
);

test('parts that are not what they should be are left out, the rest stays', () => {
  const odd = {
    ...{ version: 1, settings: {}, columns: { 'sales.client': 5, 'sales.day': 'Дата' } },
    ...{
      sheet: 3,
      language: 'de',
      favourites: ['abc', 1],
      made: { abc: 1, xyz: { data, terms: '89ef4567', language: 'de' }, rfm: saved.made!.abc },
      unseen: 'yes',
    },
  };
  expect(readSaved(JSON.stringify(odd))).toEqual({
    ...{ version: 1, settings: {}, columns: { 'sales.day': 'Дата' } },
    ...{ favourites: ['abc'], made: { rfm: saved.made!.abc } },
  });
});

test('a request takes settings, columns and sheet from what was saved', () => {
  const { settings, columns, sheet } = saved;
  expect(requestFrom(saved, ['abc'])).toEqual({ reports: ['abc'], settings, columns, sheet });
  expect(requestFrom(null, ['abc'])).toEqual({ reports: ['abc'], settings: {}, columns: {} });
});

test('what a report was made from takes the place of what it was made from before', () => {
  const now = { ...saved.made!.abc!, terms: 'ffffffff' };
  expect(withMade(saved, { abc: now, xyz: now }).made).toEqual({ abc: now, xyz: now });
  expect(withMade({ version: 1, settings: {}, columns: {} }, { abc: now }).made).toEqual({ abc: now });
});

test('forty reports with everything chosen fit into the 9 KB that Google gives one property', () => {
  const made = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`portfolio-quality-${i}`, saved.made!.abc!]));
  expect(Buffer.byteLength(JSON.stringify({ ...saved, made, favourites: Object.keys(made) }))).toBeLessThan(9 * 1024);
});
