import { HostError } from './host-error';
import type { HostObject } from './host-object';
import type { QueryInfo } from './protocol';
import { wireName } from './protocol';
import type { World } from './world';
import { checkLevel } from './world';

/** Selected members by name in small letters; `*` stands for all plain properties. */
interface Selection {
  [name: string]: Selection;
}

const ALL = '*';

/** Answers a `load()`: the object's identity and what was selected of it, under the names of the wire. */
export function query(world: World, object: HostObject, info: QueryInfo): Record<string, unknown> {
  const selection: Selection = {};
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) addPath(selection, path);
  if (Object.keys(selection).length === 0) selection[ALL] = {};
  return new Query(world).select(object, selection, info);
}

/** A member that is an object and selected as such comes with all its plain properties. */
function addPath(selection: Selection, path: string): void {
  const last = path.split(/[/.]/).reduce((level, part) => (level[part.toLowerCase()] ??= {}), selection);
  if (last !== selection[ALL]) last[ALL] ??= {};
}

class Query {
  constructor(private readonly world: World) {}

  select(object: HostObject, selection: Selection, page: QueryInfo = {}): Record<string, unknown> {
    const answer: Record<string, unknown> = { ...object.identity() };
    if (ALL in selection) this.addPlain(object, answer);
    const perItem: Selection = object.isCollection && ALL in selection ? { [ALL]: {} } : {};
    for (const [name, below] of Object.entries(selection)) {
      if (name === ALL) continue;
      if (object.isCollection && !object.member(name)) perItem[name] = below;
      else this.addMember(object, name, { answer, below });
    }
    if (object.isCollection && Object.keys(perItem).length > 0) answer._Items = this.items(object, perItem, page);
    return answer;
  }

  private addPlain(object: HostObject, answer: Record<string, unknown>): void {
    for (const name of object.plainNames()) {
      if (!this.world.refusal(object.typeName, name)) answer[wireName(name)] = object.scalar(name);
    }
  }

  private addMember(
    object: HostObject,
    name: string,
    into: { answer: Record<string, unknown>; below: Selection },
  ): void {
    const member = object.member(name);
    if (!member || member.kind === 'method') throw this.unknown(object, name);
    checkLevel(this.world, object.typeName, member.name);
    if (member.kind === 'scalar') {
      into.answer[wireName(member.name)] = object.scalar(member.name);
      return;
    }
    const next = object.object(member.name);
    into.answer[wireName(member.name)] = next ? this.select(next, into.below) : null;
  }

  private items(collection: HostObject, selection: Selection, { Skip = 0, Top }: QueryInfo): unknown[] {
    const end = Top === undefined ? undefined : Skip + Top;
    return collection
      .items()
      .slice(Skip, end)
      .map((item, index) => {
        const answer = this.select(item, selection);
        return 'Id' in answer || '_Id' in answer ? answer : { _Index: Skip + index, ...answer };
      });
  }

  private unknown(object: HostObject, name: string): Error {
    if (this.world.isKnown(object.typeName, name)) return this.world.missing(object.typeName, name);
    return new HostError('InvalidArgument', undefined, `${object.typeName}.load(${name})`);
  }
}
