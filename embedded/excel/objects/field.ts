import type { Session } from '../session';
import type { Scalar } from '../wire/object-type';
import type { On } from './selves';

/** A property that is a field of the thing itself; `read` checks what the client sets. */
export const field = <Thing, Key extends keyof Thing>(
  key: Key,
  read: (value: unknown) => Thing[Key],
): Scalar<On<Thing>, Session> => ({
  get: ({ thing }) => thing[key],
  set: ({ sheet, thing }, value, session) => {
    session.edit(sheet);
    thing[key] = read(value);
  },
});
