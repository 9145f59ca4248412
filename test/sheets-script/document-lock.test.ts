import { withDocumentLock } from '../../sheets-script/document-lock';
import { withServices } from './fake-services';

const events: string[] = [];
let isFree = true;

withServices({
  SpreadsheetApp: { flush: () => void events.push('flush') },
  LockService: {
    getDocumentLock: () => ({
      tryLock: () => isFree,
      releaseLock: () => void events.push('release'),
    }),
  },
});

beforeEach(() => {
  events.length = 0;
  isFree = true;
});

test('what is written is in the file before the next one may write', () => {
  expect(withDocumentLock(() => events.push('work'))).toBe(1);
  expect(events).toEqual(['work', 'flush', 'release']);
});

test('the lock is released where the work fails, and the error is passed on', () => {
  const fail = () => {
    throw new Error('защищено');
  };
  expect(() => withDocumentLock(fail)).toThrow('защищено');
  expect(events).toEqual(['flush', 'release']);
});

test('nothing is done while somebody else writes', () => {
  isFree = false;
  expect(() => withDocumentLock(() => events.push('work'))).toThrow('Try again in a minute');
  expect(events).toEqual([]);
});
