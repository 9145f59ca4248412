import type { HostObject } from './host-object';

/** A plain property. Without `set` it is read-only. */
export interface Scalar<Self, Context> {
  get(self: Self, context: Context): unknown;
  set?(self: Self, value: unknown, context: Context): void;
}

/** What the client remembers an object by, so that it finds it again in the next request. */
export type Identity = Readonly<Record<string, unknown>>;

/**
 * A class of the object model, described by its members under their public names.
 * `Self` is what an object of the class stands for; `Context` is the world it lives in.
 */
export interface ObjectType<Self, Context> {
  /** The library's class name, such as `Range`. */
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<Self, Context>>>;
  /** Properties that lead to another object; null where there is none. */
  readonly objects?: Readonly<Record<string, (self: Self, context: Context) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (self: Self, args: readonly unknown[], context: Context) => unknown>>;
  /** Properties that the library sets under another name than theirs: `{ gridlines: 'showGridlines' }`. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** For collections: what is in it. */
  readonly items?: (self: Self, context: Context) => readonly HostObject[];
  /** For collections: the item of a key; null when there is none. */
  readonly item?: (self: Self, key: unknown, context: Context) => HostObject | null;
  readonly identity?: (self: Self, context: Context) => Identity;
  /** Whether what the object stands for has been deleted. */
  readonly isGone?: (self: Self, context: Context) => boolean;
}

export type MemberKind = 'scalar' | 'object' | 'method';

export interface Member {
  readonly name: string;
  readonly kind: MemberKind;
}

type AnyType = ObjectType<unknown, unknown>;

const membersByType = new WeakMap<AnyType, ReadonlyMap<string, Member>>();

/** Members of a class by name in small letters: `load()` does not mind capitals. */
export function membersOf(type: AnyType): ReadonlyMap<string, Member> {
  const known = membersByType.get(type);
  if (known) return known;
  const members = new Map<string, Member>();
  const add = (names: object | undefined, kind: MemberKind): void => {
    for (const name of Object.keys(names ?? {})) members.set(name.toLowerCase(), { name, kind });
  };
  add(type.scalars, 'scalar');
  add(type.objects, 'object');
  add(type.methods, 'method');
  for (const [alias, name] of Object.entries(type.aliases ?? {})) members.set(alias, { name, kind: 'scalar' });
  membersByType.set(type, members);
  return members;
}
