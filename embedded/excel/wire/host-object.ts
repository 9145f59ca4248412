import type { Identity, Member, ObjectType } from './object-type';
import { membersOf } from './object-type';

/** An object of the model as the interpreter handles it: its class, what it stands for, and its world. */
export class HostObject {
  /** Set while the client keeps hold of the object by a reference. */
  reference: string | null = null;

  constructor(
    readonly type: ObjectType<unknown, unknown>,
    readonly self: unknown,
    private readonly context: unknown,
  ) {}

  get typeName(): string {
    return this.type.name;
  }

  get isCollection(): boolean {
    return this.type.items !== undefined;
  }

  get isGone(): boolean {
    return this.type.isGone?.(this.self, this.context) ?? false;
  }

  /** A member by its name, capitals or not. */
  member(name: string): Member | undefined {
    return membersOf(this.type).get(name.toLowerCase());
  }

  /** Names of the properties that a `load()` without selection gives. */
  plainNames(): string[] {
    return Object.keys(this.type.scalars ?? {});
  }

  identity(): Identity {
    const identity = this.type.identity?.(this.self, this.context) ?? {};
    return this.reference ? { ...identity, _ReferenceId: this.reference } : identity;
  }

  scalar(name: string): unknown {
    return this.type.scalars?.[name]?.get(this.self, this.context);
  }

  isWritable(name: string): boolean {
    return this.type.scalars?.[name]?.set !== undefined;
  }

  setScalar(name: string, value: unknown): void {
    this.type.scalars?.[name]?.set?.(this.self, value, this.context);
  }

  object(name: string): HostObject | null {
    return this.type.objects?.[name]?.(this.self, this.context) ?? null;
  }

  call(name: string, args: readonly unknown[]): unknown {
    return this.type.methods?.[name]?.(this.self, args, this.context);
  }

  items(): readonly HostObject[] {
    return this.type.items?.(this.self, this.context) ?? [];
  }

  item(key: unknown): HostObject | null {
    return this.type.item?.(this.self, key, this.context) ?? null;
  }
}

/** An object of a class, with the types of class, self and world checked against each other. */
export const hostObject = <Self, Context>(type: ObjectType<Self, Context>, self: Self, context: Context): HostObject =>
  new HostObject(type as ObjectType<unknown, unknown>, self, context);
