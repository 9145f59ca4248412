import { elementsOf, localName, type Element } from '../../../../embedded/workbook/xml/tree';

/** All elements of a name within another, from the top down. */
export const descendants = (element: Element | undefined, name: string): Element[] =>
  elementsOf(element).flatMap((child) => [...(localName(child) === name ? [child] : []), ...descendants(child, name)]);
