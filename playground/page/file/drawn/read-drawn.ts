import type { Workbook } from '../../../../embedded/workbook/model/workbook';
import { openPackage } from '../../../../embedded/workbook/opc/open-package';
import { readRelationships } from '../../../../embedded/workbook/opc/relationships';
import { UnreadableFile } from '../../../../embedded/workbook/unreadable-file';
import { readCharts } from './read-charts';
import { readConditionalLooks } from './read-conditional-looks';
import { readRules } from './read-rules';

/**
 * Adds to a workbook what the page draws beside its cells, as far as the model can hold it: charts, and rules for bars,
 * colour scales and single values. A sheet nobody changes is saved from the file all the same, with all it has there.
 */
export async function readDrawn(workbook: Workbook, bytes: Uint8Array): Promise<void> {
  const parts = await openPackage(bytes);
  const looks = await readConditionalLooks(parts, await readRelationships(parts, parts.workbook));
  for (const sheet of workbook.sheets) {
    if (sheet.source === undefined) continue;
    const own = { parts, part: sheet.source, newId: () => workbook.newId() };
    sheet.charts = await orNone(readCharts(own, workbook, sheet));
    sheet.conditionalFormats = await orNone(readRules(own, looks));
  }
}

/** A drawing that can't be read is no reason not to show the cells. */
async function orNone<T>(reading: Promise<T[]>): Promise<T[]> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}
