import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { capabilities } from '../../core';
import { dataWords } from '../../pane/words/data';
import { reportWords } from '../../pane/words/report';
import { shellWords } from '../../pane/words/shell';
import { troubleWords } from '../../pane/words/trouble';
import type { Playground } from '../../playground/picture/person/playground';
import { confirmColumns, openReport, write } from '../../playground/picture/person/steps';
import { useStage } from './browser/stage';
import { fileWith, smallSales } from './walks/small-workbook';

const stage = useStage();
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
/** What the pane is drawn on. */
const GROUNDS: Readonly<Record<keyof typeof LOOKS, string>> = {
  light: '#ffffff',
  dark: '#292929',
  contrast: '#000000',
};
/** What hangs on the colours: of everything else it is enough to look once. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

interface Axe {
  run(options: RunOptions): Promise<AxeResults>;
}

/** Switches the system's colours and waits until the pane has followed, and every button with it. */
async function lookAs(page: Page, frame: Frame, look: keyof typeof LOOKS): Promise<void> {
  await page.emulateMedia(LOOKS[look]);
  await frame.waitForFunction((ground) => {
    const provider = document.querySelector('.fui-FluentProvider');
    return provider && getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1').trim() === ground;
  }, GROUNDS[look]);
  const frames = () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  await frame.evaluate(frames);
  await frame.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === 'finished'));
}

/** What is wrong with the pane as it is now, in every look, as lines that can be read. */
async function violations({ page }: Playground, view: string): Promise<string[]> {
  const element = await page.getByTestId('pane').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The pane is not open.');
  const found: string[] = [];
  await frame.evaluate(axe);
  for (const look of ['light', 'dark', 'contrast'] as const) {
    await lookAs(page, frame, look);
    const options: RunOptions = look === 'light' ? {} : { runOnly: OF_COLOURS };
    const results = await frame.evaluate((given) => (window as unknown as { axe: Axe }).axe.run(given), options);
    for (const { id, nodes } of results.violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${view}, ${look}: ${id} ${target.join(' ')} ${failureSummary}`);
  }
  await lookAs(page, frame, 'light');
  return found;
}

test('every view of the pane is usable by all, in light, dark and high contrast', async () => {
  const playground = await stage.open({
    kind: 'excel',
    language: 'ru',
    workbook: await fileWith({ Продажи: smallSales }),
  });
  const { pane } = playground;
  await pane.heading(dataWords.firstTitle).waitFor();
  const found = await violations(playground, 'first look');
  await confirmColumns(playground);
  found.push(...(await violations(playground, 'home')));
  for (const { id } of capabilities) {
    await openReport(playground, id);
    await pane.button(reportWords.settings).click();
    found.push(...(await violations(playground, `${id} and its settings`)));
  }
  await pane.button(reportWords.formula).click();
  found.push(...(await violations(playground, 'formulas')));
  await write(playground, 'one');
  found.push(...(await violations(playground, 'a message')));
  for (const view of [shellWords.data, shellWords.functions]) {
    await pane.goTo(view);
    found.push(...(await violations(playground, view.en)));
  }
  expect(found).toEqual([]);
});

test('so is the view that tells what is wrong', async () => {
  const playground = await stage.open({
    kind: 'excel',
    language: 'uk',
    workbook: await fileWith({ Аркуш1: [['нотатки']] }),
  });
  await playground.pane.heading(troubleWords.nothingRead).waitFor();
  expect(await violations(playground, 'trouble')).toEqual([]);
});
