import type { Place } from '../core';

/**
 * Tells of every change of cells on the sheets of these places. Returns what ends it. Where Excel takes no handlers there
 * is nothing to tell of: the user reads again by hand.
 */
export function watch(places: readonly Place[], changed: () => void): () => void {
  const told = (): Promise<void> => Promise.resolve(changed());
  const handlers = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const names = [...new Set(places.map(({ sheet }) => sheet))];
    const added = names.map((name) => worksheets.getItem(name).onChanged.add(told));
    await context.sync();
    return added;
  }).catch(() => []);
  return () => void handlers.then(removeAll);
}

/** Handlers belong to the context they were added in. */
async function removeAll(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  }).catch(() => undefined); // the workbook is being closed
}
