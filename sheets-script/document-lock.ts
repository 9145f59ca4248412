import { google, type Lock } from './services';
import { trouble } from './trouble';

const PATIENCE = 10_000; // milliseconds

/** Does the work while nobody else writes in this file: two at once would clear each other's cells. */
export function withDocumentLock<T>(work: () => T): T {
  const lock = google.LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) throw trouble('busy');
  try {
    return work();
  } finally {
    release(lock);
  }
}

/** What is still to be written belongs to the work, also where that was cut short. */
function release(lock: Lock): void {
  try {
    google.SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}
