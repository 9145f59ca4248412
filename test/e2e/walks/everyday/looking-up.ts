import { functionWords } from '../../../../pane/words/functions';
import { homeWords } from '../../../../pane/words/home';
import { noticeWords } from '../../../../pane/words/notices';
import { shellWords } from '../../../../pane/words/shell';
import type { Kind } from '../../../../playground/picture/person/playground';
import { messageBar, reportName } from '../../../../playground/picture/person/steps';
import { waitForFocus } from '../../browser/focus';
import type { Walk } from './walk';

const NOWHERE = 'прогноз погоды';

/** Reports and functions are found by words, and a function found is put into a cell. */
export function lookUp({ step, picture }: Walk, kind: Kind): void {
  step('a report is found by a word of what it answers', async ({ pane }) => {
    const field = pane.one('searchbox', pane.say(homeWords.search));
    await field.fill('менеджер');
    const cards = pane.frame
      .getByRole('main')
      .locator('li')
      .filter({ has: pane.frame.locator('button[title]') });
    expect(await cards.allInnerTexts()).toEqual([expect.stringContaining(pane.say(reportName('portfolio-quality')))]);
    await field.fill(NOWHERE);
    await pane.frame.getByText(pane.say(homeWords.noneFound, { wanted: NOWHERE })).waitFor();
    await waitForFocus(field);
    await picture('nothing-found');
    await field.fill('');
    await cards.nth(5).waitFor();
  });

  step(
    'a function is found, explained and put into the selected cell, where it is computed',
    async ({ pane, grid }) => {
      await grid.goTo('Продажи');
      await grid.select('G2');
      await pane.goTo(shellWords.functions);
      const name = kind === 'excel' ? 'CL.ABCTABLE' : 'ABCTABLE';
      await pane.one('searchbox', pane.say(functionWords.search)).fill('abctable');
      const insert = pane.button(functionWords.insertNamed, { name });
      await insert.waitFor();
      await picture('function');
      await insert.click();
      await messageBar({ pane }).getByText(pane.say(noticeWords.inserted, { name })).waitFor();
      const letters = async () =>
        (await grid.shown('Продажи', 'G2:L30')).flat().filter((text) => text === 'A').length > 0;
      expect(await grid.eventually(letters, true)).toBe(true);
      await picture('function-in-a-cell');
    },
  );

  step('what stands in a cell is never overwritten by a formula', async ({ pane, grid }) => {
    await grid.select('A2');
    const before = await grid.values('Продажи', 'A2');
    await pane.frame.getByRole('button', { name: /^Вставить / }).click();
    await messageBar({ pane })
      .getByText(/^Формула не вставлена\./)
      .waitFor();
    expect(await grid.values('Продажи', 'A2')).toEqual(before);
    await pane.button(noticeWords.close).click();
    await pane.goTo(shellWords.reports);
  });
}
