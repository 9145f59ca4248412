import type { Sheet } from '../model/sheet';
import type { CellStyle, StyleKey } from '../model/style';
import { DEFAULT_STYLE } from '../model/style';
import type { StyledRow } from '../model/styled-rows';
import { styledRows } from '../model/styled-rows';

interface LookChange {
  readonly row: number;
  readonly column: number;
  readonly keys: readonly StyleKey[];
  readonly look: CellStyle;
}

/** Cells of which the look is another one, with the properties that differ. */
export function* lookChanges(before: Sheet, after: Sheet): Generator<LookChange> {
  if (haveSameLooks(before, after)) return;
  const differ = new Differences();
  const old = styledRows(before);
  for (const now of withUntouchedRows(styledRows(after), before)) {
    const was: StyledRow | undefined = old.next().value ?? undefined;
    for (let column = 0; column < Math.max(now.columns, was?.columns ?? 0); column++) {
      const look = now.at(column) ?? UNTOUCHED;
      const keys = differ.between(was?.at(column) ?? UNTOUCHED, look);
      if (keys.length > 0) yield { row: now.row, column, keys, look };
    }
  }
}

const UNTOUCHED: CellStyle = {};

/** Rows that had a look and have none any more come after the last one that has. */
function* withUntouchedRows(rows: Generator<StyledRow>, before: Sheet): Generator<StyledRow> {
  let row = 0;
  for (const styled of rows) {
    yield styled;
    row = styled.row + 1;
  }
  for (const was of styledRows(before)) {
    if (was.row >= row) yield { row: was.row, columns: 0, at: () => undefined };
  }
}

const haveSameLooks = (a: Sheet, b: Sheet): boolean =>
  JSON.stringify(a.formats.list) === JSON.stringify(b.formats.list) &&
  JSON.stringify(runsOf(a)) === JSON.stringify(runsOf(b));

const runsOf = ({ numberFormats }: Sheet): unknown[] => [...numberFormats.columns].sort(([a], [b]) => a - b);

/** Looks of a sheet are shared objects: each pair of them is compared once. */
class Differences {
  private readonly known = new Map<CellStyle, Map<CellStyle, readonly StyleKey[]>>();

  between(before: CellStyle, after: CellStyle): readonly StyleKey[] {
    if (before === after) return [];
    const ofBefore = this.known.get(before) ?? new Map<CellStyle, readonly StyleKey[]>();
    this.known.set(before, ofBefore);
    const keys = ofBefore.get(after) ?? differingKeys(before, after);
    ofBefore.set(after, keys);
    return keys;
  }
}

function differingKeys(before: CellStyle, after: CellStyle): StyleKey[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<StyleKey>;
  return [...keys].filter((key) => plainValue(before, key) !== plainValue(after, key));
}

/** Nothing said is the same as said to be usual; the usual font is the file's own. */
function plainValue(look: CellStyle, key: StyleKey): unknown {
  const value = look[key];
  if (value !== undefined || key === 'font.name' || key === 'font.size') return value;
  if (key === 'fill.color') return '';
  return (DEFAULT_STYLE as CellStyle)[key] ?? (key.endsWith('.style') ? 'None' : value);
}
