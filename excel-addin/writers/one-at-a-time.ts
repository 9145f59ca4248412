let last: Promise<unknown> = Promise.resolve();

/** Does the work when all that was begun before is over, however that ended: two at once would clear each other's cells. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}
