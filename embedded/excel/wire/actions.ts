import { fail, HostError } from './host-error';
import { HostObject } from './host-object';
import type { ObjectPaths } from './object-paths';
import type { Action } from './protocol';
import { ActionType, publicName } from './protocol';
import { query } from './query';
import type { World } from './world';
import { checkLevel } from './world';

/** Carries out the actions of one request; each answers the value the client gets for it. */
export class Actions {
  constructor(
    private readonly world: World,
    private readonly paths: ObjectPaths,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.paths.at(action.ObjectPathId);
    if (action.ActionType === ActionType.method) return this.method(object, action);
    if (!object) return this.onNullObject(action);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object.identity();
      case ActionType.query:
        return query(this.world, object, action.QueryInfo ?? {});
      case ActionType.setProperty:
        return this.set(object, action.Name ?? '', this.paths.arguments(action)[0]);
      default:
        return fail('NotImplemented', `Actions of type ${action.ActionType} are not implemented.`);
    }
  }

  /** Where an action failed, as `Range.values`. */
  describe(action: Action): string {
    if (action.ActionType === ActionType.instantiate) return this.paths.describe(action.ObjectPathId);
    try {
      const typeName = this.paths.at(action.ObjectPathId)?.typeName ?? '';
      return `${typeName}.${action.Name ? publicName(action.Name) : 'load'}`;
    } catch {
      return this.paths.describe(action.ObjectPathId);
    }
  }

  private onNullObject(action: Action): null {
    if (action.ActionType === ActionType.setProperty) fail('InvalidObjectPath');
    return null;
  }

  private method(object: HostObject | null, action: Action): unknown {
    if (action.Name === '_KeepReference') {
      if (object) this.world.references.keep(object);
      return null;
    }
    const args = this.paths.arguments(action);
    if (action.Name === '_RemoveReference') {
      this.world.references.release(String(args[0]));
      return null;
    }
    if (!object) return { _IsNull: true };
    const name = publicName(action.Name ?? '');
    checkLevel(this.world, object.typeName, name);
    const member = object.member(name);
    if (member?.kind !== 'method') throw this.world.missing(object.typeName, name);
    const result = object.call(member.name, args);
    return result instanceof HostObject ? query(this.world, result, {}) : (result ?? null);
  }

  private set(object: HostObject, property: string, value: unknown): null {
    const name = publicName(property);
    checkLevel(this.world, object.typeName, name);
    const member = object.member(name);
    if (member?.kind !== 'scalar') throw this.world.missing(object.typeName, name);
    if (!object.isWritable(member.name)) throw new HostError('InvalidArgument', `'${member.name}' is read-only.`);
    object.setScalar(member.name, value);
    return null;
  }
}
