import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Playground } from '../../../playground/picture/person/playground';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(options: RunOptions): Promise<AxeResults>;
}

/** What is wrong with the pane as it is now, by all of axe's rules, as lines that can be read. */
export async function violations(playground: Playground, view: string): Promise<string[]> {
  const frame = await paneFrame(playground);
  await settled(frame);
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  const { violations: found } = await frame.evaluate(() =>
    (window as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${view}: ${id} ${target.join(' ')} ${failureSummary}`),
  );
}

/** What sticks out of the pane to the right, so that one would have to scroll sideways to see it all. */
export async function sticksOut(playground: Playground, view: string): Promise<string[]> {
  const frame = await paneFrame(playground);
  const [content, room] = await frame.evaluate(() => {
    const main = document.querySelector('main');
    return [Math.max(main?.scrollWidth ?? 0, document.documentElement.scrollWidth), innerWidth] as const;
  });
  return content > room ? [`${view}: ${content} pixels wide in ${room}`] : [];
}

async function paneFrame({ page }: Playground): Promise<Frame> {
  const element = await page.getByTestId('pane').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The pane is not open.');
  return frame;
}

/** Waits until all is drawn and nothing changes its colour any more; a bar that runs as long as work does is left to run. */
async function settled(frame: Frame): Promise<void> {
  await frame.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await frame.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState === 'finished' || effect?.getTiming().iterations === Infinity),
  );
}
