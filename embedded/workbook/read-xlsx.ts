import { Workbook } from './model/workbook';
import { Sheet } from './model/sheet';
import { openPackage } from './opc/open-package';
import type { Package } from './opc/package';
import { entryOf, treeOf } from './opc/package';
import type { Relationship } from './opc/relationships';
import { partOfType, readRelationships } from './opc/relationships';
import { headOf } from './opc/part-head';
import { readSettings } from './opc/settings-part';
import { BlankBudget } from './reading/blank-budget';
import type { CellContext } from './reading/cell-sink';
import { CellSink } from './reading/cell-sink';
import { readCellFormats } from './reading/cell-formats';
import { readCellLooks } from './reading/cell-looks';
import { readDefinedNames } from './reading/defined-names';
import { scanSheet } from './reading/scan-sheet';
import { readSharedStrings } from './reading/shared-strings';
import { readTables } from './reading/tables';
import type { Tab } from './reading/workbook-part';
import { activeTab, tabsIn } from './reading/workbook-part';
import { isStructureLocked } from './reading/workbook-protection';
import { passIds, sheetId } from './sheet-identity';
import { UnreadableFile } from './unreadable-file';
import type { Element } from './xml/tree';
import { attribute, childNamed } from './xml/tree';
import { isTrue } from './xml/text';
import type { ZipEntry } from './zip/read-zip';

/**
 * A workbook from the bytes of a `.xlsx` or `.xlsm`: values, formulas with the values last calculated, number formats,
 * looks (unless a sheet has very many), merges, real tables, names, widths, frozen rows, what is hidden. Days stay day
 * numbers (from 1904 on where `date1904` says so) beside their number format. Charts, images, comments and rules are not
 * in the model: they stay in the file.
 *
 * Why not the reader of the library that writes our reports: it makes a Date of every day and an object of every cell
 * with a look (541 909 rows × 7: 17 s and 1.3 GB against 5 s and 0.2 GB here), loses all texts when a file spells a
 * part's name in other capitals (1C does), and unpacks whatever it is given.
 *
 * Sheets that are not wanted have nothing but their name and place.
 */
export async function readXlsx(
  bytes: Uint8Array,
  fileName = 'Book1.xlsx',
  isWanted: (sheet: Sheet) => boolean = () => true,
): Promise<Workbook> {
  const parts = await openPackage(bytes);
  const relationships = await readRelationships(parts, parts.workbook);
  const { root } = await treeOf(parts, parts.workbook);
  const context: CellContext = {
    strings: await readSharedStrings(parts, partOfType(relationships, 'sharedStrings')),
    formats: await readCellFormats(parts, partOfType(relationships, 'styles')),
    looks: await readCellLooks(parts, relationships),
    blanks: new BlankBudget(),
  };
  const workbook = new Workbook();
  workbook.fileName = fileName;
  readWorkbookProperties(workbook, root);
  const tabs = await addSheets(parts, workbook, { tabs: tabsIn(root), relationships });
  for (const sheet of workbook.sheets.filter(isWanted)) {
    await scanSheet(sheetEntry(parts, sheet), new CellSink(sheet, context), context.strings);
    const pointers = await readRelationships(parts, sheet.source ?? '');
    sheet.tables = await readTables(parts, pointers, () => workbook.newId());
  }
  readDefinedNames(workbook, root, tabs);
  workbook.active = tabs[activeTab(root)] ?? workbook.sheets.find(({ visibility }) => visibility === 'Visible') ?? null;
  for (const [key, value] of (await readSettings(parts, relationships))?.settings ?? [])
    workbook.settings.set(key, value);
  return workbook;
}

const CALCULATION_MODES = { manual: 'Manual', autoNoTable: 'AutomaticExceptTables' } as const;

function readWorkbookProperties(workbook: Workbook, root: Element): void {
  const properties = childNamed(root, 'workbookPr');
  workbook.date1904 = properties !== undefined && isTrue(attribute(properties, 'date1904'));
  workbook.isProtected = isStructureLocked(root);
  const calculation = childNamed(root, 'calcPr');
  const mode = calculation && attribute(calculation, 'calcMode');
  if (mode === 'manual' || mode === 'autoNoTable') workbook.calculationMode = CALCULATION_MODES[mode];
}

/** The sheets of the tabs; undefined for chart sheets and macro sheets, which the model does not have. */
async function addSheets(
  parts: Package,
  workbook: Workbook,
  { tabs, relationships }: { readonly tabs: readonly Tab[]; readonly relationships: readonly Relationship[] },
): Promise<(Sheet | undefined)[]> {
  const found = tabs.map(({ relationship }) => relationships.find(({ id }) => id === relationship));
  const sources = found.map((pointer) => (pointer?.type === 'worksheet' ? pointer.target : undefined));
  refuseSharedSheets(sources);
  const ids: string[] = [];
  for (const [index, source] of sources.entries()) {
    if (source !== undefined) ids[index] = sheetId(await headOf(sheetEntry(parts, { source })), index);
  }
  passIds(workbook, ids);
  return tabs.map(({ name, visibility }, index) => {
    const source = sources[index];
    const id = ids[index];
    if (source === undefined || id === undefined) return undefined;
    const sheet = new Sheet(workbook.sheet(id) ? workbook.newId() : id, name);
    workbook.sheets.push(Object.assign(sheet, { visibility, source }));
    return sheet;
  });
}

/** Every tab has a part of its own: one that stands for thousands of tabs would be read as many times. */
function refuseSharedSheets(sources: readonly (string | undefined)[]): void {
  const parts = sources.flatMap((source) => (source === undefined ? [] : [source.toLowerCase()]));
  if (new Set(parts).size < parts.length) throw new UnreadableFile('damaged', 'two tabs of one sheet');
}

function sheetEntry(parts: Package, { source = '' }: Pick<Sheet, 'source'>): ZipEntry {
  const entry = entryOf(parts, source);
  if (!entry) throw new UnreadableFile('damaged', `no ${source}`);
  return entry;
}
