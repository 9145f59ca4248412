import type { Session } from '../session';
import { fail } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import { itemAt } from './argument-values';

interface Contents<Self, Item> {
  readonly list: (self: Self, session: Session) => readonly Item[];
  readonly object: (self: Self, item: Item, session: Session) => HostObject;
  /** By what a key finds an item; left out where items are found by place only. */
  readonly keys?: (item: Item) => readonly string[];
  /** Where ids are numbers: the item of an id. */
  readonly byNumber?: (self: Self, id: number) => Item | undefined;
}

type Arguments = readonly unknown[];

/** What collections have in common, each member for those that have it. Keys are compared without regard to capitals. */
export function collection<Self, Item>({ list, object, keys, byNumber }: Contents<Self, Item>) {
  const find = (self: Self, key: unknown, session: Session): HostObject | null => {
    const wanted = String(key).toLowerCase();
    const named = (item: Item): boolean => keys?.(item).some((each) => each.toLowerCase() === wanted) ?? false;
    const found =
      typeof key === 'number' && byNumber ? byNumber(self, key) : list(self, session).find((item) => named(item));
    return found === undefined ? null : object(self, found, session);
  };
  return {
    items: (self: Self, session: Session) => list(self, session).map((item) => object(self, item, session)),
    item: find,
    count: { get: (self: Self, session: Session) => list(self, session).length },
    getCount: (self: Self, _args: Arguments, session: Session) => list(self, session).length,
    getItemAt: (self: Self, [index]: Arguments, session: Session) =>
      object(self, itemAt(list(self, session), index), session),
    getItem: (self: Self, [key]: Arguments, session: Session) => find(self, key, session) ?? fail('ItemNotFound'),
    getItemOrNullObject: (self: Self, [key]: Arguments, session: Session) => find(self, key, session),
  };
}
