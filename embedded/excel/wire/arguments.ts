import type { HostObject } from './host-object';
import type { ArgumentInfo } from './protocol';

type ObjectAt = (pathId: number) => HostObject | null;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Arguments with objects in place of their path ids. Which arguments are objects is said by the parallel list of
 * referenced ids; inside plain objects they stand as `{ _ObjectPathId }`.
 */
export function readArguments(info: ArgumentInfo | undefined, objectAt: ObjectAt): readonly unknown[] {
  const values = info?.Arguments ?? [];
  const ids = info?.ReferencedObjectPathIds;
  if (!ids) return values.map((value) => readNested(value, objectAt));
  return values.map((value, index) => readReferenced(value, ids[index], objectAt));
}

function readReferenced(value: unknown, id: unknown, objectAt: ObjectAt): unknown {
  if (Array.isArray(id) && Array.isArray(value)) {
    return value.map((part: unknown, index) => readReferenced(part, id[index], objectAt));
  }
  return typeof id === 'number' && id > 0 ? objectAt(id) : readNested(value, objectAt);
}

/** Arrays hold cell values: plain, and too many to look into. */
function readNested(value: unknown, objectAt: ObjectAt): unknown {
  if (!isRecord(value) || Array.isArray(value)) return value;
  if (typeof value._ObjectPathId === 'number') return objectAt(value._ObjectPathId);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, readNested(part, objectAt)]));
}
