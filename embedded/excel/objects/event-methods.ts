import type { EventKind } from '../events';
import type { Session } from '../session';

type Methods<Self> = Record<string, (self: Self, args: readonly unknown[], session: Session) => null>;

/**
 * The hidden methods by which the library registers handlers: `_RegisterDataChangedEvent` and its opposite for
 * `{ DataChanged: 'changed' }`.
 */
export function eventMethods<Self>(target: (self: Self) => string, kinds: Record<string, EventKind>): Methods<Self> {
  const methods: Methods<Self> = {};
  for (const [name, kind] of Object.entries(kinds)) {
    methods[`_Register${name}Event`] = (self, _args, { events }) => {
      events.listen(kind, target(self));
      return null;
    };
    methods[`_Unregister${name}Event`] = (self, _args, { events }) => {
      events.unlisten(kind, target(self));
      return null;
    };
  }
  return methods;
}
