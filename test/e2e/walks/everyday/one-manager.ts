import type { Locator } from 'playwright-core';
import { headlineWords } from '../../../../pane/words/headline';
import { settingWords } from '../../../../pane/words/settings';
import { shellWords } from '../../../../pane/words/shell';
import type { Playground } from '../../../../playground/picture/person/playground';
import { cellsOf, confirmColumns, openReport, write } from '../../../../playground/picture/person/steps';
import { fileWith, smallSales } from '../small-workbook';
import type { Walk } from './walk';

const MANAGER = 'Иванов';

/** The line that says which time and whose sales all reports look at; it opens the choice. */
const scope = ({ pane }: Playground): Locator => pane.frame.locator('summary').filter({ hasText: /^На\s\d\d\./ });
const choice = ({ pane }: Playground): Locator => pane.one('group', pane.say(settingWords.managers));
const headline = ({ pane }: Playground): Locator => pane.one('region', pane.say(headlineWords.heading));
const clientsInReport = async ({ pane }: Playground): Promise<string> =>
  (await pane.frame.getByRole('article').getByRole('definition').first().innerText()).trim();

/** The sales of one manager alone: in the first figures, in a report and on its sheet. */
export function filterByManager({ step, picture }: Walk): void {
  step(
    'choosing a manager changes the figures and the report, and the sheet says whose they are',
    async (playground) => {
      const { pane, grid } = playground;
      const ofAll = await headline(playground).innerText();
      await scope(playground).click();
      await choice(playground).getByRole('checkbox', { name: MANAGER }).check();
      await scope(playground).getByText(MANAGER).waitFor();
      expect(await grid.eventually(async () => (await headline(playground).innerText()) !== ofAll, true)).toBe(true);
      await picture('one-manager');
      await openReport(playground, 'abc');
      expect(await clientsInReport(playground)).toBe('4');
      await write(playground, 'one');
      expect((await cellsOf(playground, 'ABC')).slice(0, 4).flat().join(' ')).toContain(MANAGER);
      await picture('sheet-of-one-manager');
      await pane.goTo(shellWords.reports);
      await scope(playground).click();
      await pane.button(settingWords.resetScope).click();
      expect(await grid.eventually(() => headline(playground).innerText(), ofAll)).toBe(ofAll);
    },
  );

  step('where the sales name no managers there is nobody to choose', async (playground) => {
    const { pane } = playground;
    const rows = smallSales.map((cells) => cells.slice(0, 3));
    await playground.openFile('Без менеджеров.xlsx', await fileWith({ Продажи: rows }));
    await confirmColumns(playground);
    await scope(playground).click();
    await pane
      .one('textbox', pane.say(settingWords.asOf))
      .or(pane.frame.locator('input[type="date"]'))
      .first()
      .waitFor();
    expect(await choice(playground).count()).toBe(0);
    await openReport(playground, 'portfolio-quality');
    await write(playground, 'one');
    await picture('no-managers');
    await pane.goTo(shellWords.reports);
  });
}
