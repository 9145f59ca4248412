import { whole } from '../script/parameters';
import { refuse } from '../script/script-error';
import type { ServiceType } from '../script/service-type';
import { answering } from '../script/service-type';
import type { Execution } from '../script/execution';
import type { LockName } from './desk';

/** A lock as one execution sees it. */
export interface LockSelf {
  readonly name: LockName;
}

/** Waits in simulated time: nobody lets go of a lock meanwhile. */
function tryLock({ name }: LockSelf, milliseconds: number, execution: Execution): boolean {
  if (!execution.desk.locks.has(name)) {
    execution.ownLocks.add(name);
    return true;
  }
  execution.spend(milliseconds);
  return false;
}

const lock = answering('lock');

/** `LockService.Lock` */
export const lockType: ServiceType<LockSelf> = {
  name: 'LockService.Lock',
  methods: {
    tryLock: lock([whole], (self, [milliseconds], execution) => tryLock(self, milliseconds, execution)),
    waitLock: lock([whole], (self, [milliseconds], execution) => {
      if (tryLock(self, milliseconds, execution)) return;
      refuse('Lock timeout: another process was holding the lock for too long.');
    }),
    hasLock: lock([], ({ name }, _args, { ownLocks }) => ownLocks.has(name)),
    releaseLock: lock([], ({ name }, _args, { ownLocks }) => void ownLocks.delete(name)),
  },
};

const lockOf = (name: LockName) => lock([], (_self: null, _args, { object }) => object('LockService.Lock', { name }));

/** `LockService` */
export const lockService: ServiceType<null> = {
  name: 'LockService',
  methods: { getDocumentLock: lockOf('document'), getScriptLock: lockOf('script'), getUserLock: lockOf('user') },
};
