import { shellWords } from '../../../../pane/words/shell';
import type { Playground } from '../../../../playground/picture/person/playground';
import { openReport, refresh, write } from '../../../../playground/picture/person/steps';
import { sum, tableOn } from '../table';
import type { Walk } from './walk';

const SHEET = 'ABC – клиенты';
const NOTE = 'Позвонить в понедельник';
const CELL = 'J4';

const isBold = ({ inside }: Playground): Promise<boolean> =>
  inside.evaluate(
    ({ grid }, [sheet, cell]) => {
      const range = grid.component.api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(cell);
      return range?.getCellStyleData()?.bl === 1;
    },
    [SHEET, CELL] as const,
  );

/** What the user writes beside a report, and how, outlives its refresh. */
export function keepNotes({ step, picture }: Walk): void {
  step('a refresh after a changed sale leaves the user’s note as it is, bold letters and all', async (playground) => {
    const { grid, page } = playground;
    await openReport(playground, 'abc');
    await write(playground, 'one');
    await grid.goTo(SHEET);
    await grid.type(CELL, NOTE);
    await grid.select(CELL);
    await page.keyboard.press('Control+B');
    expect(await grid.eventually(() => isBold(playground), true)).toBe(true);
    const revenue = async () => sum((await tableOn(playground, SHEET, 'Клиент', 'Выручка')).values('Выручка'));
    const before = await revenue();
    await grid.goTo('Продажи');
    const [[amount = 0] = []] = await grid.values('Продажи', 'C2');
    await grid.type('C2', String(Number(amount) + 500_000));
    await grid.eventually(() => grid.values('Продажи', 'C2'), [[Number(amount) + 500_000]]);
    await refresh(playground);
    expect(await revenue()).toBeCloseTo(before + 500_000, 2);
    expect(await grid.values(SHEET, CELL)).toEqual([[NOTE]]);
    expect(await isBold(playground)).toBe(true);
    await grid.goTo(SHEET);
    await picture('note-after-refresh');
    await playground.pane.goTo(shellWords.reports);
  });
}
