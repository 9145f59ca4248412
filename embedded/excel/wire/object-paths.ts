import { readArguments } from './arguments';
import { fail } from './host-error';
import type { HostObject } from './host-object';
import type { ObjectPath } from './protocol';
import { PathType, publicName } from './protocol';
import type { World } from './world';
import { checkLevel } from './world';

/** The objects a request names, each looked up once. Null is a null object; so is everything below one. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly world: World,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  at(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id] ?? fail('InvalidObjectPath');
    const parent = path.ParentObjectPathId ? this.at(path.ParentObjectPathId) : undefined;
    const object = parent === null ? null : this.follow(path, parent);
    if (object?.isGone) fail('ItemNotFound');
    this.found.set(id, object);
    return object;
  }

  /** `Class.member` of a path, for error messages. */
  describe(id: number): string {
    const path = this.paths[id];
    const parent = path?.ParentObjectPathId ? this.found.get(path.ParentObjectPathId) : null;
    if (!path || !parent) return '';
    return `${parent.typeName}.${path.ObjectPathType === PathType.indexer ? 'getItem' : publicName(path.Name)}`;
  }

  arguments(path: Pick<ObjectPath, 'ArgumentInfo'>): readonly unknown[] {
    return readArguments(path.ArgumentInfo, (id) => this.at(id));
  }

  private follow(path: ObjectPath, parent: HostObject | undefined): HostObject | null {
    const { root, references } = this.world;
    switch (path.ObjectPathType) {
      case PathType.root:
        return root;
      case PathType.service:
        return this.service(path.Name);
      case PathType.reference:
        return references.get(path.Name);
      case PathType.nullObject:
        return null;
      default:
        return parent ? this.step(path, parent) : fail('InvalidObjectPath');
    }
  }

  private step(path: ObjectPath, parent: HostObject): HostObject | null {
    if (path.ObjectPathType === PathType.indexer) {
      return parent.item(this.arguments(path)[0]) ?? fail('ItemNotFound');
    }
    const name = publicName(path.Name);
    checkLevel(this.world, parent.typeName, name);
    const member = parent.member(name);
    if (path.ObjectPathType === PathType.property && member?.kind === 'object') return parent.object(member.name);
    if (path.ObjectPathType === PathType.method && member?.kind === 'method') {
      return parent.call(member.name, this.arguments(path)) as HostObject | null;
    }
    throw this.world.missing(parent.typeName, name);
  }

  private service(typeName: string): HostObject {
    const service = this.world.service(typeName);
    if (!service) throw this.world.missing(typeName, '');
    return service;
  }
}
