import type { Package } from './package';
import { entryOf, treeOf } from './package';
import type { Relationship } from './relationships';
import { attribute, textIn } from '../xml/tree';
import { escapeText } from '../xml/text';

/** Tells our part from the parts of other programs that keep something in the file. */
const NAMESPACE = 'urn:clientele:settings:1';

export interface SettingsPart {
  readonly part: string;
  readonly settings: ReadonlyMap<string, unknown>;
}

/** What an earlier save kept in the workbook, with the part it is in; null where there is nothing of ours. */
export async function readSettings(
  parts: Package,
  workbookRelationships: readonly Relationship[],
): Promise<SettingsPart | null> {
  for (const { type, target } of workbookRelationships) {
    if (type !== 'customXml' || !entryOf(parts, target)) continue;
    const { root } = await treeOf(parts, target);
    if (attribute(root, 'xmlns') !== NAMESPACE) continue;
    return { part: target, settings: settingsIn(textIn(root)) };
  }
  return null;
}

/** A text that is no JSON object (someone edited the file) counts as no settings. */
function settingsIn(json: string): Map<string, unknown> {
  try {
    const settings: unknown = JSON.parse(json);
    return new Map(typeof settings === 'object' && settings !== null ? Object.entries(settings) : []);
  } catch {
    return new Map();
  }
}

/** Text of the part. JSON escapes what XML cannot carry. */
export function settingsXml(settings: ReadonlyMap<string, unknown>): string {
  const json = JSON.stringify(Object.fromEntries(settings)).replace(
    /[\u007f-\u009f\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/gi,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${NAMESPACE}">${escapeText(json)}</settings>`;
}

/** Text of the part beside it that gives it an identity, as every custom part has one. */
export const settingsPropertiesXml = (): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
  '<ds:datastoreItem ds:itemID="{6E0C1D54-8B0B-4D0B-9C43-5A5C6A1F7C01}" ' +
  'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>' +
  `<ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
