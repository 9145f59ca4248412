import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isProblem, type Host, type Place, type Problem, type ReadRequest } from '../../core';
import { readBook, type Book } from '../run/book';
import type { Work } from './use-work';

/** Why nothing was read: what the data lack, what the host said, or that the user has stopped it. */
export type Trouble = { readonly problem: Problem } | { readonly error: unknown } | 'stopped';

/** The workbook as it was last read. */
export interface Reading {
  /** Sheets and tables to choose from. */
  readonly places: readonly Place[];
  readonly book: Book | null;
  readonly trouble: Trouble | null;
  /**
   * Reads the workbook; the last book stays until there is a new one. Gives the new one, null where there is none. Other work
   * ends first, but for a reading under other choices: it is stopped, and only the latest choices are read.
   */
  read(wanted: () => Promise<ReadRequest>): Promise<Book | null>;
}

export function useAnalysis(host: Host, work: Work): Reading {
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const [book, setBook] = useState<Book | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { run, idle, stop } = work;
  const latest = useRef(0);
  const isReading = useRef(false);
  useEffect(() => () => void ++latest.current, []); // what still waits when the pane is taken away is not read

  const read = useCallback(
    async (wanted: () => Promise<ReadRequest>) => {
      const own = ++latest.current;
      if (isReading.current) stop();
      await idle();
      if (own !== latest.current) return null;
      let now: Book | null = null;
      isReading.current = true;
      const outcome = await run(async (job) => {
        const found = await readBook(host, await wanted(), job);
        now = isProblem(found.book) ? null : found.book;
        setPlaces(found.places);
        setBook(now);
        setTrouble(isProblem(found.book) ? { problem: found.book } : null);
      });
      isReading.current = false;
      if (outcome !== 'done' && outcome !== 'busy' && own === latest.current) setTrouble(outcome);
      return now;
    },
    [host, idle, run, stop],
  );
  return useMemo(() => ({ places, book, trouble, read }), [places, book, trouble, read]);
}
