import { buildCatalogue } from '../../../embedded/excel/catalogue/catalogue';
import { holds } from '../../../embedded/excel/catalogue/level';
import { loadCatalogue } from '../../../embedded/excel/node';
import { EXCEL_TYPES } from '../../../embedded/excel/objects/all-types';

test('every member of the host is one of the library, of the same kind', () => {
  const catalogue = loadCatalogue();
  const wrong: string[] = [];
  for (const type of Object.values(EXCEL_TYPES)) {
    const members = catalogue.get(type.name);
    const check = (name: string, kind: string, isWritable: boolean): void => {
      const member = members?.get(name);
      const isRight = member?.kind === kind && (!isWritable || member.writable === true);
      if (!isRight && !name.startsWith('_Unregister')) wrong.push(`${type.name}.${name}`);
    };
    for (const [name, scalar] of Object.entries(type.scalars ?? {})) check(name, 'scalar', scalar.set !== undefined);
    for (const name of Object.keys(type.objects ?? {})) check(name, 'object', false);
    for (const name of Object.keys(type.methods ?? {})) check(name, 'method', false);
  }
  expect(wrong).toEqual([]);
});

test('the library has nothing above ExcelApi 1.15', () => {
  const sets = [...loadCatalogue().values()].flatMap((members) =>
    [...members.values()].map(({ since }) => since ?? ''),
  );
  const versions = sets.filter((set) => set.startsWith('ExcelApi ')).map((set) => Number(set.split('.')[1]));
  expect(Math.max(...versions)).toBe(15);
});

test('a catalogue is read from the text of a library', () => {
  const source = [
    'var Excel;',
    '(function (Excel) {',
    '    var Thing = (function (_super) {',
    '        Object.defineProperty(Thing.prototype, "_className", {});',
    '        Object.defineProperty(Thing.prototype, "_scalarPropertyNames", {',
    '            get: function () {',
    '                return ["id", "color"];',
    '        Object.defineProperty(Thing.prototype, "_scalarPropertyUpdateable", {',
    '            get: function () {',
    '                return [false, true];',
    '        Thing.prototype.paint = function (color) {',
    '            _throwIfApiNotSupported("Thing.paint", _defaultApiSetName, "1.9", _hostName);',
    '    }(OfficeExtension.ClientObject));',
  ].join('\r\n');
  expect(buildCatalogue(source)).toEqual(
    new Map([
      [
        'Thing',
        new Map([
          ['id', { kind: 'scalar', writable: false }],
          ['color', { kind: 'scalar', writable: true }],
          ['paint', { kind: 'method', since: 'ExcelApi 1.9' }],
        ]),
      ],
    ]),
  );
});

test('versions are compared by their parts', () => {
  expect(holds({ ExcelApi: '1.15' }, 'ExcelApi 1.9')).toBe(true);
  expect(holds({ ExcelApi: '1.9' }, 'ExcelApi 1.15')).toBe(false);
  expect(holds({ ExcelApi: '2.0' }, 'ExcelApi 1.15')).toBe(true);
  expect(holds({ ExcelApi: '1.15' }, 'ExcelApiOnline 1.1')).toBe(false);
});
