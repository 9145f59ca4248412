import { useCallback, useMemo, useState } from 'react';
import {
  capabilities,
  changesSince,
  isOutdated,
  type ListedCapability,
  type Changes,
  type Host,
  type Language,
  type Made,
} from '../../core';
import type { Book, Terms } from '../run/book';

/** The reports that stand in the workbook. */
export interface Written {
  /** The sheet of a report. */
  sheetOf(report: ListedCapability): string | undefined;
  /** What has changed since the report was written; nothing where it never was, or where that is not known. */
  changesOf(report: ListedCapability): Changes | undefined;
  /** Reports on sheets that no longer show what would be written now. */
  readonly outdated: readonly ListedCapability[];
  /** Looks at the workbook's sheets again. */
  look(): Promise<void>;
}

interface Seen {
  /** Names of our sheets by the ids of their pages. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly made: Readonly<Record<string, Made>>;
}

const nothing: Seen = { sheets: new Map(), made: {} };

/** With what the reports would be written now. */
interface Manner {
  readonly terms: Terms;
  readonly language: Language;
}

export function useWritten(host: Host, book: Book | null, { terms, language }: Manner): Written {
  const [{ sheets, made }, setSeen] = useState(nothing);
  const look = useCallback(async () => {
    const [inUse, saved] = [await host.sheets(), await host.load()];
    const ours = inUse.flatMap(({ name, page }) => (page === null ? [] : [[page, name] as const]));
    setSeen({ sheets: new Map(ours), made: saved?.made ?? {} });
  }, [host]);
  return useMemo(() => {
    const now = { ...terms, language };
    const changes = new Map(
      capabilities.flatMap((one) => {
        const then = sheets.has(one.id) ? made[one.id] : undefined;
        return book && then ? [[one.id, changesSince(then, book.made(one, now))] as const] : [];
      }),
    );
    return {
      sheetOf: ({ id }) => sheets.get(id),
      changesOf: ({ id }) => changes.get(id),
      outdated: capabilities.filter(({ id }) => changes.has(id) && isOutdated(changes.get(id)!)),
      look,
    };
  }, [book, language, look, made, sheets, terms]);
}
