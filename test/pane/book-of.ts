import type { ReadRequest } from '../../core';
import { isProblem } from '../../core/problem';
import { readBook, type Book } from '../../pane/run/book';
import { memoryHost, type MemorySheet } from '../core/memory-host';

/** The book that the pane reads from the sheets. */
export async function bookOf(sheets: readonly MemorySheet[], choices: ReadRequest = {}): Promise<Book> {
  const job = { signal: new AbortController().signal, report: () => undefined };
  const { book } = await readBook(memoryHost(...sheets), choices, job);
  if (isProblem(book)) throw new Error(JSON.stringify(book));
  return book;
}
