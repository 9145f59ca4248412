import type { Locator } from 'playwright-core';
import { dataWords } from '../../pane/words/data';
import { reportWords } from '../../pane/words/report';
import type { Playground } from '../../playground/picture/person/playground';
import { messageBar, reportName, sheetNames } from '../../playground/picture/person/steps';
import { useStage } from './browser/stage';
import { fileWith, smallSales } from './walks/small-workbook';

const stage = useStage();
const MOST = 80;

/** Presses Tab until the element has the focus, as one who uses no mouse; throws where it is never reached. */
async function tabTo({ page }: Playground, element: Locator): Promise<void> {
  for (let pressed = 0; pressed < MOST; pressed++) {
    if (await element.evaluate((wanted) => wanted === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(element)}.`);
}

test.each(['excel', 'sheets'] as const)(
  'in %s no mouse is needed from the first look to a written report',
  async (kind) => {
    const playground = await stage.open({ kind, language: 'ru', workbook: await fileWith({ Продажи: smallSales }) });
    const { page, pane } = playground;
    const press = async (element: Locator, key: string) => {
      await element.waitFor();
      await tabTo(playground, element);
      await page.keyboard.press(key);
    };
    await page.getByTestId('pane').focus();
    await press(pane.button(dataWords.allRight), 'Enter');
    const card = pane.frame
      .locator('li button')
      .filter({ has: pane.frame.getByText(pane.say(reportName('abc')), { exact: true }) });
    await press(card, 'Enter');
    await press(pane.button(reportWords.write), 'Space');
    await messageBar(playground).waitFor();
    expect(await sheetNames(playground)).toContain('ABC');
  },
);
