import { setContentType, setDefaultContentType } from '../opc/content-types';
import type { PackageEdit } from '../opc/package-edit';
import {
  addRelationship,
  dropRelationship,
  readRelationships,
  relationshipsPart,
  relativeTarget,
  relationshipType,
} from '../opc/relationships';
import { readSettings, settingsPropertiesXml, settingsXml } from '../opc/settings-part';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Keeps settings in a part of their own in the file. No settings, no part. */
export async function writeSettings(edit: PackageEdit, settings: ReadonlyMap<string, unknown>): Promise<void> {
  const { workbook } = edit.base;
  const pointers = await readRelationships(edit.base, workbook);
  const { root } = await edit.tree(relationshipsPart(workbook));
  const before = await readSettings(edit.base, pointers);
  const xml = settingsXml(settings);
  if (before && settings.size === 0) {
    for (const { id, target } of pointers) if (target === before.part) dropRelationship(root, id);
  } else if (before) {
    if (settingsXml(before.settings) !== xml) edit.put(before.part, xml);
  } else if (settings.size > 0) {
    const part = edit.freshName('customXml/item1.xml');
    edit.put(part, xml);
    addRelationship(root, { part: workbook, type: 'customXml', target: part });
    await putProperties(edit, part);
  }
}

async function putProperties(edit: PackageEdit, part: string): Promise<void> {
  const types = await edit.tree('[Content_Types].xml');
  const properties = edit.freshName('customXml/itemProps1.xml');
  edit.put(properties, settingsPropertiesXml());
  setContentType(types, properties, PROPERTIES_TYPE);
  setDefaultContentType(types, 'xml', 'application/xml');
  const pointer = `<Relationship Id="rId1" Type="${relationshipType('customXmlProps')}" Target="${relativeTarget(part, properties)}"/>`;
  edit.put(
    relationshipsPart(part),
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${pointer}</Relationships>`,
  );
}
