import { everWritten, openMemory, type SheetMemory } from '../../../sheets-script/writers/memory';
import { fakeProperties, withServices } from '../fake-services';

const { stored, service } = fakeProperties();
withServices({ PropertiesService: service });
afterEach(() => Object.keys(stored).forEach((key) => delete stored[key]));

const memory = (columns: number): SheetMemory => ({
  page: 'portfolio-quality',
  name: 'Качество портфеля',
  rows: 40,
  columns,
  cells: [{ row: 0, column: 0, rows: 1, columns }],
  tables: [
    { block: 'classes', row: 5, column: 0, columns: Array.from({ length: columns }, (_, i) => [`ключ${i}`, '#,##0']) },
  ],
  charts: [17],
  widths: Array.from({ length: columns }, () => 82),
});

test('what was written on every sheet is remembered, also where it does not fit into one property', () => {
  const sheets = new Map([
    [0, memory(5)],
    [1234567890, memory(900)],
  ]);
  openMemory().remember(sheets);
  expect(openMemory().sheets).toEqual(sheets);
  expect(Object.keys(stored).length).toBeGreaterThan(3);
});

test('a shorter memory leaves nothing of the longer one, and other sheets and settings stay', () => {
  stored['clientele.saved'] = 'настройки';
  openMemory().remember(new Map([[7, memory(900)]]));
  const opened = openMemory();
  opened.remember(new Map([[8, memory(900)]]));
  opened.remember(new Map([[8, memory(3)]]));
  opened.remember(new Map([[7, memory(2)]]));
  expect(openMemory().sheets).toEqual(new Map([[7, memory(2)], [8, memory(3)]])); // prettier-ignore
  expect(Object.keys(stored).sort()).toEqual(['clientele.saved', 'clientele.sheet.7.0', 'clientele.sheet.8.0']);
});

test('a forgotten sheet is gone, and a sheet whose number begins alike is not', () => {
  openMemory().remember(new Map([[1, memory(900)], [12, memory(2)]])); // prettier-ignore
  openMemory().forget(1);
  expect([...openMemory().sheets.keys()]).toEqual([12]);
});

test('what cannot be read counts as nothing', () => {
  stored['clientele.sheet.1.0'] = '1 {"version":1,"sheet":{"page"';
  stored['clientele.sheet.2.0'] = '1 {"version":2,"sheet":{}}';
  stored['clientele.sheet.3.0'] = '{"version":1,"sheet":{}}';
  expect(openMemory().sheets.size).toBe(0);
});

test('sheets that are being added are remembered, however many there are', () => {
  const adding = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`report-${i}`, `Отчёт по клиентам ${i}`]));
  openMemory().remember(new Map(), { adding, rest: ['abc'] });
  expect(openMemory().underway).toEqual({ adding, rest: ['abc'] });
  openMemory().remember(new Map([[7, memory(2)]]));
  expect(openMemory().underway).toEqual({ adding, rest: ['abc'] });
});

test('a run that was cut short knows what was on the sheet before it, once each', () => {
  const [now, before] = [memory(5), memory(3)];
  const unfinished = { replacing: everWritten(before), others: [] };
  expect(everWritten({ ...now, unfinished })).toEqual([...everWritten(now), ...everWritten(before)]);
  expect(everWritten({ ...before, unfinished })).toEqual(everWritten(before));
});
