import type { Area } from '../../workbook/model/area';
import { contains, intersection } from '../../workbook/model/area';
import { clearCells, putFormula, putValue, valueAt } from '../../workbook/model/cells';
import type { Sheet } from '../../workbook/model/sheet';
import type { CellArea } from '../book/cell-area';
import { eachCell, gridOf } from '../book/cell-area';
import { formulaAt } from '../cells/take-cell';
import { refuse } from '../script/script-error';

type Paste = (sheet: Sheet, down: number, right: number) => void;

const moved = (area: Area, down: number, right: number): Area => ({
  ...area,
  row: area.row + down,
  column: area.column + right,
});

function cutContents({ sheet, area }: CellArea): Paste {
  const contents = gridOf(area, (row, column) => ({
    row,
    column,
    value: valueAt(sheet, row, column),
    formula: formulaAt(sheet, row, column),
  })).flat();
  clearCells(sheet, area);
  return (target, down, right) => {
    for (const { row, column, value, formula } of contents) {
      const cell = { row: row + down, column: column + right };
      if (formula) putFormula(target, cell, { formula, value });
      else putValue(target, cell, value);
    }
  };
}

function cutFormats({ sheet, area }: CellArea): Paste {
  const layers = sheet.formats.list.flatMap((layer) => {
    const part = intersection(layer, area);
    return part ? [{ ...layer, ...part }] : [];
  });
  const codes = gridOf(area, (row, column) => sheet.numberFormats.at(row, column));
  sheet.formats.clear(area);
  sheet.numberFormats.set(area, 'General');
  return (target, down, right) => {
    const place = moved(area, down, right);
    target.formats.clear(place);
    for (const { key, value, ...part } of layers) target.formats.set(moved(part, down, right), key, value);
    eachCell(place, (cell, inRow, inColumn) =>
      target.numberFormats.set({ ...cell, rows: 1, columns: 1 }, codes[inRow]?.[inColumn] ?? 'General'),
    );
  };
}

function cutMerges({ sheet, area }: CellArea): Paste {
  const merges = sheet.merges.filter((merged) => contains(area, merged));
  sheet.merges = sheet.merges.filter((merged) => !merges.includes(merged));
  return (target, down, right) => target.merges.push(...merges.map((merged) => moved(merged, down, right)));
}

/** Whether the area holds a part of a merged cell only. */
const cuts = ({ merges }: Sheet, area: Area): boolean =>
  merges.some((merged) => intersection(merged, area) && !contains(area, merged));

/** Cuts cells and pastes them, with formats, where the target begins. Formulas that point to them are not followed up. */
export function moveCells(from: CellArea, to: CellArea): void {
  const place = moved(from.area, to.area.row - from.area.row, to.area.column - from.area.column);
  if (cuts(from.sheet, from.area) || to.sheet.merges.some((merged) => intersection(merged, place))) {
    refuse('You must select all cells in a merged range to move them.');
  }
  const pastes = [cutContents(from), cutFormats(from), cutMerges(from)];
  from.sheet.changed = true;
  to.sheet.changed = true;
  for (const paste of pastes) paste(to.sheet, to.area.row - from.area.row, to.area.column - from.area.column);
}
