import type { Element } from '../../../embedded/workbook/xml/tree';
import { attribute, childNamed, elementsOf, localName } from '../../../embedded/workbook/xml/tree';
import { outOfOrder } from './check-package';

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** What is wrong with a style part: numbers that name nothing, counts that are not right. */
export function checkStyles(root: Element | undefined): string[] {
  if (!root) return ['no styles'];
  const list = (name: string): Element[] => elementsOf(childNamed(root, name));
  const limits = {
    fontId: list('fonts').length,
    fillId: list('fills').length,
    borderId: list('borders').length,
    xfId: list('cellStyleXfs').length,
  };
  const formats = list('numFmts').map((element) => attribute(element, 'numFmtId') ?? '');
  return [
    ...outOfOrder(root, ORDER),
    ...elementsOf(root).flatMap((element) => {
      const count = attribute(element, 'count');
      return count !== undefined && Number(count) !== elementsOf(element).length
        ? [`count of ${localName(element)}`]
        : [];
    }),
    ...list('cellXfs').flatMap((xf, index) => [
      ...Object.entries(limits).flatMap(([key, limit]) =>
        Number(attribute(xf, key) ?? 0) < limit ? [] : [`style ${index}: ${key}`],
      ),
      ...(Number(attribute(xf, 'numFmtId')) >= 164 && !formats.includes(attribute(xf, 'numFmtId') ?? '')
        ? [`style ${index}: format`]
        : []),
    ]),
    ...(new Set(formats).size < formats.length ? ['number format twice'] : []),
  ];
}
