import type { Execution } from './execution';
import { isDate } from './parameters';
import type { Intrinsics } from './realm';
import { ScriptError } from './script-error';
import type { Method } from './service-type';
import { ServiceObject } from './service-object';
import { matching } from './signatures';
import { refuseProtected } from './protected';
import { noteMissing } from './stats';

/** What the language itself asks of any object, when it is awaited, printed or turned into JSON. */
const ASKED_BY_THE_LANGUAGE = new Set<string | symbol>(['then', 'toJSON', 'constructor', 'valueOf']);

/**
 * Stands between the script and the services: what goes out is of the script's realm, what comes in is unwrapped, and a
 * member that is not there is an error that is also written down.
 */
export class Membrane {
  private readonly objects = new WeakMap<object, ServiceObject>();
  private readonly proxies = new WeakMap<ServiceObject, object>();

  constructor(
    private readonly execution: Execution,
    private readonly intrinsics: Intrinsics,
  ) {}

  /** A value as the script gets it. */
  outward(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof ServiceObject) return this.proxyOf(value);
    if (isDate(value)) return new this.intrinsics.Date(value.getTime());
    if (Array.isArray(value)) {
      const array = new this.intrinsics.Array<unknown>(value.length);
      for (let index = 0; index < value.length; index++) array[index] = this.outward(value[index]);
      return array;
    }
    const entries = Object.entries(value).map(([key, part]) => [key, this.outward(part)]);
    return this.intrinsics.Object.assign(new this.intrinsics.Object(), Object.fromEntries(entries));
  }

  /** An argument as a service gets it: service objects by what they stand for, all else as it is. */
  inward(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const known = this.objects.get(value);
    if (known) return known;
    const isList = Array.isArray(value) && value.some((one) => this.objects.has(Object(one) as object));
    return isList ? value.map((one) => this.inward(one)) : value;
  }

  /** An error as the script gets it. What is no answer of Google's is a fault of the stand-in. */
  errorOf(error: unknown): unknown {
    if (!(error instanceof ScriptError)) {
      noteMissing(this.execution.world.stats, `a fault of the stand-in: ${String(error)}`);
      return error;
    }
    const thrown = new this.intrinsics.Error(error.message);
    thrown.name = 'Exception';
    return thrown;
  }

  private proxyOf(object: ServiceObject): object {
    const known = this.proxies.get(object);
    if (known) return known;
    const proxy = new Proxy(new this.intrinsics.Object(), {
      get: (_target, key) => this.member(object, key),
      set: (_target, key) => this.unknownMember(`setting ${object.type.name}.${String(key)}`),
    });
    this.proxies.set(object, proxy);
    this.objects.set(proxy, object);
    return proxy;
  }

  private member(object: ServiceObject, key: string | symbol): unknown {
    const { type } = object;
    if (typeof key === 'symbol' || ASKED_BY_THE_LANGUAGE.has(key)) return undefined;
    if (key === 'toString') return () => type.text?.(object.self) ?? type.name.split('.').at(-1);
    const constant = Object.hasOwn(type.constants ?? {}, key) ? type.constants?.[key] : undefined;
    if (constant) return this.proxyOf(constant);
    const method = Object.hasOwn(type.methods, key) ? type.methods[key] : undefined;
    if (!method) return this.unknownMember(`${type.name}.${key}`);
    return (...args: unknown[]) => this.call(object, { name: key, method }, args);
  }

  private call(
    object: ServiceObject,
    { name, method }: { name: string; method: Method<unknown> },
    args: unknown[],
  ): unknown {
    try {
      const given = args.map((one) => this.inward(one));
      const signature = matching({ type: object.type, name, method }, given);
      this.execution.begin(method.effect, `${object.type.name}.${name}`);
      object.type.check?.(object.self, this.execution);
      refuseProtected(object.self, method.effect);
      const result = signature.run(object.self, given, this.execution);
      return this.outward(method.chains ? object : result);
    } catch (error) {
      throw this.errorOf(error);
    }
  }

  private unknownMember(what: string): never {
    noteMissing(this.execution.world.stats, what);
    throw new this.intrinsics.Error(`${what} is not in the stand-in`);
  }
}
