import type { PackageEdit } from '../opc/package-edit';
import { entryOf } from '../opc/package';
import { headOf } from '../opc/part-head';
import { piecesOf } from '../zip/read-zip';
import { joined } from '../zip/pieces';
import type { PlannedTab } from './tabs';

/**
 * Takes the mark "selected" off the sheets that are no longer in front. It is the one thing we change in a part of the
 * user's: with two marked sheets Excel opens them as a group, and what is typed in one goes to the other too.
 */
export async function deselectOthers(edit: PackageEdit, plan: readonly PlannedTab[], front: number): Promise<void> {
  for (const [index, { before, isWritten, patch }] of plan.entries()) {
    if (!before || isWritten || patch || index === front) continue;
    const entry = entryOf(edit.base, before.part);
    if (!entry) continue;
    const mark = selectedMark(await headOf(entry));
    if (mark)
      edit.put(
        before.part,
        withoutMark(() => piecesOf(entry), mark),
      );
  }
}

interface Mark {
  readonly from: number;
  readonly to: number;
}

/** Where the value of the mark stands, in bytes; null where the sheet is not selected. */
function selectedMark(text: string): Mark | null {
  const found = /\stabSelected\s*=\s*["'](1|true)["']/.exec(text);
  const data = text.search(/<(\w+:)?sheetData\b/);
  if (!found || (data >= 0 && found.index > data)) return null;
  const to = found.index + found[0].length - 1;
  return { from: to - (found[1]?.length ?? 0), to };
}

async function* withoutMark(pieces: () => AsyncIterable<Uint8Array>, { from, to }: Mark): AsyncIterable<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array(0);
  for await (const piece of pieces()) {
    if (!head) {
      yield piece;
      continue;
    }
    head = joined([head, piece]);
    if (head.length < to) continue;
    yield joined([head.subarray(0, from), new TextEncoder().encode('0'), head.subarray(to)]);
    head = null;
  }
}
