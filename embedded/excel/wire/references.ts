import { fail } from './host-error';
import type { HostObject } from './host-object';

/** Objects the client keeps hold of from one request to the next. */
export class References {
  private readonly held = new Map<string, HostObject>();
  private made = 0;

  keep(object: HostObject): string {
    if (object.reference) return object.reference;
    object.reference = `reference${++this.made}`;
    this.held.set(object.reference, object);
    return object.reference;
  }

  release(reference: string): void {
    const object = this.held.get(reference);
    if (object) object.reference = null;
    this.held.delete(reference);
  }

  get(reference: string): HostObject {
    return this.held.get(reference) ?? fail('InvalidReference');
  }

  find(reference: string): HostObject | null {
    return this.held.get(reference) ?? null;
  }

  *[Symbol.iterator](): Iterator<HostObject> {
    yield* this.held.values();
  }
}
