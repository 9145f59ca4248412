import { readDrawn } from '../../../../playground/page/file/drawn/read-drawn';
import type { Sheet } from '../../../../embedded/workbook/model/sheet';
import type { Workbook } from '../../../../embedded/workbook/model/workbook';
import { readXlsx } from '../../../../embedded/workbook/read-xlsx';
import { saveWorkbook } from '../../../../embedded/workbook/write-xlsx';
import { readZip } from '../../../../embedded/workbook/zip/read-zip';
import { unpackedParts } from '../check-package';

type Change = (sheet: Sheet, workbook: Workbook) => void;

/** Opens a file as the page does, changes its first sheet, and saves it. */
export const saved = async (source: Uint8Array, change: Change): Promise<Uint8Array> =>
  saveWorkbook(await changed(source, change), source, { readMore: readDrawn });

/** The same, for the names of the sheets that could not be patched. */
export async function writtenAnew(source: Uint8Array, change: Change): Promise<readonly string[]> {
  const told: string[] = [];
  const onWrittenAnew = (sheets: readonly string[]) => void told.push(...sheets);
  await saveWorkbook(await changed(source, change), source, { readMore: readDrawn, onWrittenAnew });
  return told;
}

async function changed(source: Uint8Array, change: Change): Promise<Workbook> {
  const workbook = await readXlsx(source);
  await readDrawn(workbook, source);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  change(sheet, workbook);
  sheet.changed = true;
  return workbook;
}

/** Text of a part. */
export const part = async (bytes: Uint8Array, name: string): Promise<string> =>
  (await unpackedParts(bytes)).get(name) ?? '';

export const salesPart = (bytes: Uint8Array): Promise<string> => part(bytes, 'xl/worksheets/sheet1.xml');

/** Names of the parts whose packed bytes differ, or that are in one of the files only. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const packed = (bytes: Uint8Array): Map<string, string> =>
    new Map(readZip(bytes).map(({ name, local }) => [name, Buffer.from(local).toString('base64')]));
  const [old, now] = [packed(before), packed(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name));
}
