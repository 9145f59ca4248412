import type { Workbook } from './model/workbook';
import { attributeOf, escapeAttribute } from './xml/text';

const REVISION = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/**
 * Id of a sheet, the same at every opening: what stands in its part, which is what Excel tells add-ins too; else the one
 * that Excel gives sheets of older files by their number.
 */
export function sheetId(head: string, number: number): string {
  const root = /<(?:\w+:)?worksheet\b([^>]*)/.exec(head)?.[1] ?? '';
  const prefix = new RegExp(`xmlns:(\\w+)=["']${REVISION}["']`).exec(root)?.[1];
  const written = prefix === undefined ? undefined : attributeOf(root, `${prefix}:uid`);
  return written !== undefined && IN_BRACES.test(written) ? written : numbered(number);
}

/** Everything else would be somebody's play with the keys that add-ins keep sheets under. */
const IN_BRACES = /^\{[0-9a-z-]{1,36}\}$/i;

const numbered = (number: number): string =>
  `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(2, '0')}00-000000000000}`;

/** Attributes of a sheet's root element that keep its id. */
export const identityAttributes = (id: string): string =>
  ` xmlns:mc="${COMPATIBILITY}" mc:Ignorable="xr" xmlns:xr="${REVISION}" xr:uid="${escapeAttribute(id)}"`;

/** Of a number that no session comes to, the id is somebody else's. */
const MADE_BY_US = /^\{00000000-0000-4000-8000-0{6}(\d{6})\}$/;

/** Makes the workbook go on with ids after those that it has given in an earlier session. */
export function passIds(workbook: Workbook, ids: readonly (string | undefined)[]): void {
  const numberIn = (id = ''): number => Number(MADE_BY_US.exec(id)?.[1] ?? 0);
  const last = ids.reduce((most, id) => Math.max(most, numberIn(id)), 0);
  for (let given = 0; given < last; ) given = numberIn(workbook.newId());
}
