import path from 'node:path';
import { capabilities } from '../../core';
import { dataWords } from '../../pane/words/data';
import { reportWords } from '../../pane/words/report';
import { shellWords } from '../../pane/words/shell';
import type { Playground } from './person/playground';
import { confirmColumns, openReport, sheetNames, write } from './person/steps';

const SIZE = { width: 1600, height: 1000 };
/** Tall enough for a whole view of the pane. */
const TALL = { width: 1600, height: 3200 };

/** The pane from the first look on: every view, with everything in it that can be opened. Then all reports are written. */
export async function viewPictures(playground: Playground, folder: string): Promise<void> {
  const { page, pane } = playground;
  const take = async (name: string) => {
    await page.setViewportSize(TALL);
    await playground.drawn();
    await page.getByTestId('pane').screenshot({ path: path.join(folder, `pane-${name}.png`) });
    await page.setViewportSize(SIZE);
  };
  await pane.heading(dataWords.firstTitle).waitFor();
  await take('first-look');
  await confirmColumns(playground);
  await take('home');
  for (const { id } of capabilities) {
    await openReport(playground, id);
    await take(id);
    await pane.button(reportWords.settings).click();
    await take(`${id}-settings`);
    await pane.button(reportWords.formula).click();
    await take(`${id}-formulas`);
  }
  await pane.goTo(shellWords.functions);
  await take('functions');
  await pane.goTo(shellWords.reports);
  await write(playground, 'all');
  await take('all-written');
}

/** Every sheet of the workbook, as it is seen when it is opened. */
export async function sheetPictures(playground: Playground, folder: string): Promise<void> {
  for (const [index, sheet] of (await sheetNames(playground)).entries()) {
    await playground.grid.goTo(sheet);
    await playground.drawn();
    await playground.page.screenshot({ path: path.join(folder, `sheet-${String(index + 1).padStart(2, '0')}.png`) });
  }
}
