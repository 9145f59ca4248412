import type { HostError } from './host-error';
import type { HostObject } from './host-object';
import type { References } from './references';

/** What the interpreter needs to know of the object model behind it. */
export interface World {
  /** The object every path starts from. */
  readonly root: HostObject;
  readonly references: References;
  /** An object of its own, beside the root, by the name of its class. */
  service(typeName: string): HostObject | null;
  /** The error to throw when the declared level of the interface does not hold the member, null when it does. */
  refusal(typeName: string, member: string): HostError | null;
  /** A member that the host lacks was used: keeps it for the record, answers the error to throw. */
  missing(typeName: string, member: string): HostError;
  /** Whether the library knows the member, so that its lack is the host's. */
  isKnown(typeName: string, member: string): boolean;
}

export function checkLevel(world: World, typeName: string, member: string): void {
  const refusal = world.refusal(typeName, member);
  if (refusal) throw refusal;
}
