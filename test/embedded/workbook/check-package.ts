import { contentOf, readZip } from '../../../embedded/workbook/zip/read-zip';
import type { Element } from '../../../embedded/workbook/xml/tree';
import { attribute, childNamed, childrenNamed, parseTree } from '../../../embedded/workbook/xml/tree';
import { relationshipsIn } from '../../../embedded/workbook/opc/relationships';
import { checkSheet } from './check-sheet';
import { checkStyles } from './check-styles';

/** The parts of a package, unpacked: text for XML parts. */
export type Parts = ReadonlyMap<string, string>;

/** Unpacks a package; every XML part must be well-formed, or this throws. */
export async function unpackedParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for (const entry of readZip(bytes)) parts.set(entry.name, new TextDecoder().decode(await contentOf(entry)));
  return parts;
}

const isXml = (name: string): boolean => /\.(xml|rels|vml)$/.test(name);

/** What is wrong with a spreadsheet package: nothing, in a file that programs open without mending it. */
export async function problemsOf(bytes: Uint8Array): Promise<string[]> {
  const parts = await unpackedParts(bytes);
  const trees = new Map([...parts].filter(([name]) => isXml(name)).map(([name, text]) => [name, parseTree(text).root]));
  const types = trees.get('[Content_Types].xml');
  const workbook = trees.get('xl/workbook.xml');
  if (!types || !workbook) return ['no content types or no workbook'];
  return [
    ...checkTypes(types, parts),
    ...[...trees].flatMap(([name, root]) => (name.endsWith('.rels') ? checkPointers(name, root, parts) : [])),
    ...[...parts].flatMap(([name, text]) => checkIds(name, text, trees)),
    ...checkWorkbook(workbook),
    ...checkTables(trees),
    ...checkStyles(trees.get('xl/styles.xml')),
    ...[...trees].flatMap(([name, root]) =>
      /worksheets\/[^/]+\.xml$/.test(name) ? checkSheet(name, root, trees) : [],
    ),
  ];
}

function checkTypes(types: Element, parts: Parts): string[] {
  const overrides = childrenNamed(types, 'Override').map((element) => attribute(element, 'PartName') ?? '');
  const extensions = childrenNamed(types, 'Default').map((element) => attribute(element, 'Extension') ?? '');
  const typed = (name: string): boolean =>
    overrides.includes(`/${name}`) || extensions.includes(name.slice(name.lastIndexOf('.') + 1));
  return [
    ...repeated([...overrides, ...extensions]).map((name) => `${name} has two content types`),
    ...overrides
      .filter((name) => !parts.has(name.slice(1)))
      .map((name) => `content type for ${name}, which is missing`),
    ...[...parts.keys()]
      .filter((name) => name !== '[Content_Types].xml' && !typed(name))
      .map((name) => `${name} has no type`),
  ];
}

const ownerOf = (rels: string): string => rels.replace(/_rels\/([^/]*)\.rels$/, '$1');

function checkPointers(rels: string, root: Element, parts: Parts): string[] {
  const owner = ownerOf(rels);
  const pointers = relationshipsIn(root, owner);
  return [
    ...(owner === '' || parts.has(owner) ? [] : [`${rels} has no part`]),
    ...repeated(pointers.map(({ id }) => id)).map((id) => `${rels}: ${id} twice`),
    ...pointers
      .filter(({ external, target }) => !external && !parts.has(target))
      .map(({ target }) => `${rels}: no ${target}`),
  ];
}

/** Every id a part uses must be among its pointers. */
function checkIds(name: string, text: string, trees: ReadonlyMap<string, Element>): string[] {
  if (!/\.xml$/.test(name)) return [];
  const rels = trees.get(name.replace(/[^/]*$/, (file) => `_rels/${file}.rels`));
  const known = rels ? relationshipsIn(rels, name).map(({ id }) => id) : [];
  const used = [...text.matchAll(/\sr:(?:id|embed|link)="([^"]*)"/g)].map(([, id = '']) => id);
  return used.filter((id) => !known.includes(id)).map((id) => `${name}: ${id} points nowhere`);
}

function checkWorkbook(workbook: Element): string[] {
  const sheets = childrenNamed(childNamed(workbook, 'sheets'), 'sheet');
  const names = childrenNamed(childNamed(workbook, 'definedNames'), 'definedName');
  const scope = (element: Element): number => Number(attribute(element, 'localSheetId') ?? 0);
  const view = childNamed(childNamed(workbook, 'bookViews'), 'workbookView');
  return [
    ...repeated(sheets.map((element) => (attribute(element, 'name') ?? '').toLowerCase())).map(
      (name) => `sheet ${name} twice`,
    ),
    ...repeated(sheets.map((element) => attribute(element, 'sheetId') ?? '')).map((id) => `sheet id ${id} twice`),
    ...repeated(
      names.map(
        (element) => `${attribute(element, 'localSheetId')} ${(attribute(element, 'name') ?? '').toLowerCase()}`,
      ),
    ).map((name) => `name ${name} twice`),
    ...names
      .filter((element) => scope(element) >= sheets.length)
      .map((element) => `name ${attribute(element, 'name')}: no tab`),
    ...(Number((view && attribute(view, 'activeTab')) ?? 0) < sheets.length ? [] : ['front tab is missing']),
    ...(sheets.some((element) => attribute(element, 'state') !== 'hidden') ? [] : ['no visible sheet']),
    ...outOfOrder(workbook, [
      'workbookPr',
      'bookViews',
      'sheets',
      'externalReferences',
      'definedNames',
      'calcPr',
      'pivotCaches',
      'extLst',
    ]),
  ];
}

function checkTables(trees: ReadonlyMap<string, Element>): string[] {
  const tables = [...trees].filter(([name]) => /tables\/[^/]+\.xml$/.test(name)).map(([, root]) => root);
  const values = (key: string): string[] => tables.map((root) => (attribute(root, key) ?? '').toLowerCase());
  return [
    ...repeated(values('id')).map((id) => `table id ${id} twice`),
    ...repeated(values('displayName')).map((name) => `table ${name} twice`),
    ...tables.flatMap((root) => {
      const columns = childrenNamed(childNamed(root, 'tableColumns'), 'tableColumn');
      return repeated(columns.map((element) => (attribute(element, 'name') ?? '').toLowerCase())).map(
        (name) => `column ${name} twice`,
      );
    }),
  ];
}

/** Children whose order differs from the format's. */
export function outOfOrder(parent: Element, order: readonly string[]): string[] {
  const places = parent.children.flatMap((node) => {
    const place = typeof node === 'string' ? -1 : order.indexOf(node.name.replace(/^.*:/, ''));
    return place < 0 ? [] : [place];
  });
  return places.some((place, index) => place < (places[index - 1] ?? 0))
    ? [`${parent.name}: children out of order`]
    : [];
}

export const repeated = (list: readonly string[]): string[] => list.filter((item, index) => list.indexOf(item) < index);
