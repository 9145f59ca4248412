import { useEffect, useState } from 'react';
import type { PaneHost } from '../pane-host';
import type { Reading } from './use-analysis';

/** Whether cells of the sheets that were read may have changed since. Nothing is read for that: typing goes on undisturbed. */
export function useWatch(host: PaneHost, { book, places }: Reading): boolean {
  const [changed, setChanged] = useState<unknown>(null);
  useEffect(() => {
    if (!book) return undefined;
    const read = Object.values(book.analysis.sources).flatMap((all) => all.map(({ sheet }) => sheet));
    const watched = places.filter(({ sheet, table }) => table === undefined && read.includes(sheet));
    return host.watch(watched, () => setChanged(book));
  }, [book, host, places]);
  return book !== null && changed === book;
}
