import type { PlannedTab } from '../graft/tabs';
import { StyleSheet } from '../graft/style-sheet';
import { stylePart } from '../graft/style-part';
import type { Area } from '../model/area';
import { bounding, singleCell } from '../model/area';
import { entryOf } from '../opc/package';
import type { PackageEdit } from '../opc/package-edit';
import { inUtf8 } from '../opc/package-edit';
import { readRelationships } from '../opc/relationships';
import { UnreadableFile } from '../unreadable-file';
import { encoded } from '../zip/pieces';
import type { ZipEntry } from '../zip/read-zip';
import { ChangedStyles } from './changed-styles';
import { columnStyles } from './columns';
import { moveParts } from './moved-parts';
import { PatchedRows } from './patched-rows';
import type { SheetPatch } from './sheet-patch';
import type { FramePatch } from './sheet-frame';
import { headTree, patchedHead, patchedTail } from './sheet-frame';
import { stretchesOf } from './sheet-text';
import { patchTable } from './table-patch';

/** Patches the parts of the sheets that are planned so; `front` is null where the front tab is the one it was. */
export async function writePatches(
  edit: PackageEdit,
  plan: readonly PlannedTab[],
  front: number | null,
): Promise<void> {
  for (const [index, { before, patch }] of plan.entries()) {
    const entry = before && patch ? entryOf(edit.base, before.part) : undefined;
    if (!before || !patch || !entry) continue;
    const move = patch.shifts.length > 0 ? { shifts: patch.shifts, sheet: before.name } : null;
    if (move) await moveParts(edit, before.part, move);
    await patchTables(edit, before.part, patch);
    const styles = new ChangedStyles(new StyleSheet(await edit.tree(await stylePart(edit))));
    const frame = { ...patch, move, written: writtenArea(patch), isSelected: front === null ? null : front === index };
    const pieces = (): AsyncGenerator<Uint8Array> => encoded(patchedText(entry, { patch, frame, styles }));
    // The styles are written before the sheets are, so they have to be known by then.
    if (hasNewLooks(patch)) for await (const _ of pieces());
    edit.put(before.part, pieces());
  }
}

const hasNewLooks = ({ changes }: SheetPatch): boolean =>
  [...changes.cells.values()].some((row) => [...row.values()].some(({ look }) => look !== undefined));

function writtenArea({ changes }: SheetPatch): Area | null {
  let area: Area | null = null;
  for (const [row, cells] of changes.cells) {
    for (const column of cells.keys()) area = area ? bounding(area, singleCell(row, column)) : singleCell(row, column);
  }
  return area;
}

async function patchTables(edit: PackageEdit, part: string, { after, changes }: SheetPatch): Promise<void> {
  const pointers = await readRelationships(edit.base, part);
  const parts = pointers.filter(({ type, target }) => type === 'table' && entryOf(edit.base, target));
  for (const [index, { target }] of parts.entries()) {
    const table = after.tables[index];
    const on = { values: after.values, cells: changes.cells };
    if (table) patchTable((await edit.tree(target)).root, table, on);
  }
}

interface Patching {
  readonly patch: SheetPatch;
  readonly frame: FramePatch;
  readonly styles: ChangedStyles;
}

async function* patchedText(entry: ZipEntry, { patch, frame, styles }: Patching): AsyncGenerator<string> {
  let head = '';
  let rows: PatchedRows | undefined;
  for await (const { kind, text } of stretchesOf(entry)) {
    if (kind === 'head') {
      head = text;
      const patched = patchedHead(head, frame);
      const { changes, shifts } = patch;
      rows = new PatchedRows({ changes, shifts, styleOf: styles.of, columnStyle: columnStyles(headTree(patched)) });
      yield inUtf8(patched);
    }
    if (kind === 'row' && rows) yield* rows.take(text);
    if (kind === 'tail') {
      if (!rows) throw new UnreadableFile('damaged', entry.name);
      yield* rows.before(Infinity, `${prefixIn(text)}row`);
      yield patchedTail(text, head, frame);
    }
  }
}

const prefixIn = (tail: string): string => /^<\/(\w+:)?sheetData/.exec(tail.trimStart())?.[1] ?? '';
