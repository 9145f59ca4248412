import { relationshipsIn } from '../../../embedded/workbook/opc/relationships';
import { parseAddress } from '../../../embedded/workbook/model/address';
import { decodeEscapes } from '../../../embedded/workbook/xml/text';
import type { Element } from '../../../embedded/workbook/xml/tree';
import { attribute, childNamed, childrenNamed, elementsOf, textIn } from '../../../embedded/workbook/xml/tree';
import { outOfOrder } from './check-package';

const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'extLst',
];

type Trees = ReadonlyMap<string, Element>;

/** What is wrong with a sheet part: order, addresses, numbers of styles and texts, headers of its tables. */
export function checkSheet(name: string, root: Element, trees: Trees): string[] {
  const styles = elementsOf(childNamed(trees.get('xl/styles.xml'), 'cellXfs')).length;
  const looks = elementsOf(childNamed(trees.get('xl/styles.xml'), 'dxfs')).length;
  const texts = childrenNamed(trees.get('xl/sharedStrings.xml'), 'si').length;
  const cells = childrenNamed(childNamed(root, 'sheetData'), 'row').flatMap((row) => childrenNamed(row, 'c'));
  const places = cells.map((cell) => parseAddress(attribute(cell, 'r') ?? '')?.area);
  const rules = childrenNamed(root, 'conditionalFormatting').flatMap((element) => childrenNamed(element, 'cfRule'));
  const say = (problems: readonly string[]): string[] => problems.map((problem) => `${name}: ${problem}`);
  return say([
    ...outOfOrder(root, ORDER),
    ...places.flatMap((place, index) => {
      const before = places[index - 1] ?? { row: -1, column: -1 };
      return place && (place.row > before.row || (place.row === before.row && place.column > before.column))
        ? []
        : [`cell ${index} out of order`];
    }),
    ...cells
      .filter((cell) => Number(attribute(cell, 's') ?? 0) >= styles)
      .map((cell) => `style of ${attribute(cell, 'r')}`),
    ...cells
      .filter((cell) => attribute(cell, 't') === 's' && Number(textIn(cell)) >= texts)
      .map((cell) => `text of ${attribute(cell, 'r')}`),
    ...rules.filter((rule) => Number(attribute(rule, 'dxfId') ?? -1) >= looks).map(() => 'look of a rule'),
    ...(childrenNamed(root, 'drawing').length > 1 ? ['two drawings'] : []),
    ...checkHeaders(name, cells, trees),
  ]);
}

/** A table's column names must be the texts of its header row. */
function checkHeaders(name: string, cells: readonly Element[], trees: Trees): string[] {
  const rels = trees.get(name.replace(/[^/]*$/, (file) => `_rels/${file}.rels`));
  const texts = childrenNamed(trees.get('xl/sharedStrings.xml'), 'si');
  const shown = new Map(
    cells.map((cell) => {
      const shared = attribute(cell, 't') === 's' ? texts[Number(textIn(cell))] : undefined;
      return [attribute(cell, 'r') ?? '', textIn(shared ?? cell)];
    }),
  );
  return relationshipsIn(rels ?? { name: '', attributes: '', children: [] }, name).flatMap(({ type, target }) => {
    const table = type === 'table' ? trees.get(target) : undefined;
    if (!table || attribute(table, 'headerRowCount') === '0') return [];
    const [first = ''] = (attribute(table, 'ref') ?? '').split(':');
    const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(first) ?? [];
    return childrenNamed(childNamed(table, 'tableColumns'), 'tableColumn').flatMap((column, index) => {
      const address = String.fromCharCode(letter.charCodeAt(0) + index) + row;
      return shown.get(address) === decodeEscapes(attribute(column, 'name') ?? '') ? [] : [`header ${address}`];
    });
  });
}
