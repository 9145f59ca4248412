import { useCallback, useMemo, useState } from 'react';
import { isProblem, type Host, type Place, type Problem } from '../../core';
import { readBook, type Book } from '../run/book';
import type { Choices } from './choices';
import type { Work } from './use-work';

/** Why nothing was read: what the data lack, what the host said, or that the user has stopped it. */
export type Trouble = { readonly problem: Problem } | { readonly error: unknown } | 'stopped';

/** The workbook as it was last read. */
export interface Reading {
  /** Sheets and tables to choose from. */
  readonly places: readonly Place[];
  readonly book: Book | null;
  readonly trouble: Trouble | null;
  /** Reads the workbook under the choices; the last book stays until there is a new one. */
  read(choices: () => Promise<Choices>): Promise<void>;
}

export function useAnalysis(host: Host, work: Work): Reading {
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const [book, setBook] = useState<Book | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { run } = work;

  const read = useCallback(
    async (choices: () => Promise<Choices>) => {
      const outcome = await run(async (job) => {
        const found = await readBook(host, await choices(), job);
        setPlaces(found.places);
        setBook(isProblem(found.book) ? null : found.book);
        setTrouble(isProblem(found.book) ? { problem: found.book } : null);
      });
      if (outcome !== 'done' && outcome !== 'busy') setTrouble(outcome);
    },
    [host, run],
  );
  return useMemo(() => ({ places, book, trouble, read }), [places, book, trouble, read]);
}
