import { saysUnfinished } from '../../core';
import { homeWords } from '../../pane/words/home';
import { runWords } from '../../pane/words/run';
import { shellWords } from '../../pane/words/shell';
import type { Playground } from '../../playground/picture/person/playground';
import {
  cellsOf,
  confirmColumns,
  messageBar,
  reportName,
  sheetNames,
  write,
} from '../../playground/picture/person/steps';
import { useStage } from './browser/stage';

const stage = useStage();

/** Presses «Stop» the moment the pane says a sentence, which may be gone before anybody outside the page could react. */
function stopAt({ pane }: Playground, sentence: string): Promise<void> {
  const found = { sentence, stop: pane.say(shellWords.stop) };
  return pane.frame.locator('body').evaluate(
    (body, wanted) =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!body.textContent?.includes(wanted.sentence)) return;
          observer.disconnect();
          [...body.querySelectorAll('button')].find(({ textContent }) => textContent === wanted.stop)?.click();
          resolve();
        });
        observer.observe(body, { subtree: true, childList: true, characterData: true });
      }),
    found,
  );
}

test.each(['excel', 'sheets'] as const)(
  'in %s writing can be stopped: what stands is whole or says that it is not',
  async (kind) => {
    const playground = await stage.open({ kind, language: 'ru' });
    const { pane } = playground;
    await confirmColumns(playground);
    const own = await sheetNames(playground);
    const stopping = stopAt(playground, pane.say(runWords.writing, { report: pane.say(reportName('abc-xyz')) }));
    await pane.button(homeWords.writeAll).click();
    await stopping;
    await messageBar(playground).waitFor();
    await pane.one('region', pane.say(shellWords.working)).waitFor({ state: 'hidden' });
    const written = (await sheetNames(playground)).filter((name) => !own.includes(name));
    expect(written).toEqual(expect.arrayContaining(['ABC', 'XYZ']));
    expect(written).not.toContain('Миграция');
    const stopped = await Promise.all(written.map((name) => cellsOf(playground, name)));
    await write(playground, 'all');
    const whole = await Promise.all(written.map((name) => cellsOf(playground, name)));
    stopped.forEach((cells, index) => {
      if (!saysUnfinished(cells[0]?.[0])) expect(cells).toEqual(whole[index]);
    });
    expect(await sheetNames(playground)).toContain('Миграция');
    for (const cells of whole) expect(saysUnfinished(cells[0]?.[0])).toBe(false);
  },
);
