import type { Locator } from 'playwright-core';

/** Waits until the element has the keyboard; rejects where something else keeps it. */
export async function waitForFocus(element: Locator): Promise<void> {
  const handle = await element.elementHandle();
  const page = element.page();
  const end = Date.now() + PATIENCE;
  while (!(await handle?.evaluate((wanted) => wanted.ownerDocument.activeElement === wanted))) {
    if (Date.now() > end) {
      const focused = await handle?.evaluate(({ ownerDocument }) =>
        ownerDocument.activeElement?.outerHTML.slice(0, 200),
      );
      throw new Error(`The keyboard is not at ${String(element)}, but at ${focused}`);
    }
    await page.waitForTimeout(50);
  }
}

const PATIENCE = 10_000;
