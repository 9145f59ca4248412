/** A member of a class of the library. */
export interface CatalogueMember {
  readonly kind: 'scalar' | 'object' | 'method';
  /** Scalars only: whether the client may set it. */
  readonly writable?: boolean;
  /** Requirement set that brought it, such as `ExcelApi 1.9`; the first one when left out. */
  readonly since?: string;
}

/** Members by public name, by class. */
export type Catalogue = ReadonlyMap<string, ReadonlyMap<string, CatalogueMember>>;

/**
 * The classes and members of the Excel object model, read from the text of the library's own debug file
 * (`excel-web-16.00.debug.js`), so that nothing about the library has to be kept beside it.
 */
export function buildCatalogue(librarySource: string): Catalogue {
  const source = librarySource.replace(/\r\n/g, '\n');
  const excel = source.slice(source.indexOf('var Excel;\n(function (Excel) {'));
  const classes =
    /^ {4}var (\w+) = \(function \(_super\) \{\n([\s\S]*?)\n {4}\}\((?:OfficeExtension\.ClientObject|\w+)\)\);/gm;
  const catalogue = new Map<string, ReadonlyMap<string, CatalogueMember>>();
  for (const [, name = '', body = ''] of excel.matchAll(classes)) {
    if (body.includes('"_className"')) catalogue.set(name, membersIn(body));
  }
  return catalogue;
}

function membersIn(body: string): Map<string, CatalogueMember> {
  const members = new Map<string, CatalogueMember>();
  const sets = requirementSetsIn(body);
  const add = (name: string, member: CatalogueMember): void => {
    const since = sets.get(name);
    if (!members.has(name)) members.set(name, since ? { ...member, since } : member);
  };
  const writable = listIn(body, '_scalarPropertyUpdateable');
  listIn(body, '_scalarPropertyNames').forEach((name, index) => {
    add(String(name), { kind: 'scalar', writable: writable[index] === true });
  });
  for (const name of listIn(body, '_navigationPropertyNames')) add(String(name), { kind: 'object' });
  for (const [, name = ''] of body.matchAll(/prototype\.(\w+) = function/g)) add(name, { kind: 'method' });
  return members;
}

/** A list that the class gives as `get: function () { return [...]; }`. */
function listIn(body: string, property: string): readonly unknown[] {
  const getter = new RegExp(`prototype, "${property}", \\{\\s+get: function \\(\\) \\{\\s+return (\\[[^\\]]*\\])`);
  const list: unknown = JSON.parse(getter.exec(body)?.[1] ?? '[]');
  return Array.isArray(list) ? list : [];
}

function requirementSetsIn(body: string): Map<string, string> {
  const checks = body.matchAll(/_throwIfApiNotSupported\("\w+\.(\w+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g);
  return new Map(
    [...checks].map(([, member = '', set = '', version = '']) => {
      return [member, `${set === '_defaultApiSetName' ? 'ExcelApi' : set.slice(1, -1)} ${version}`];
    }),
  );
}
