import type { Page } from 'playwright-core';

/** Where a file can be dragged to. */
export type DropPlace = 'grid' | 'pane';

/** Drags a file of this machine onto the middle of a place, as the browser sees it when somebody does that by hand. */
export async function dragOnto(page: Page, file: string, place: DropPlace): Promise<void> {
  const box = await page.getByTestId(place).boundingBox();
  if (!box) throw new Error(`There is no ${place} to drop a file on.`);
  const browser = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    browser.send('Input.dispatchDragEvent', { type, data, ...at });
  await drag('dragEnter');
  await drag('dragOver');
  await page.getByTestId('drop').waitFor();
  await drag('dragOver');
  await drag('drop');
  await browser.detach();
}
