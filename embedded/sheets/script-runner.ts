import { SERVICE_TYPES, SERVICES } from './all-types';
import type { World } from './script/execution';
import { Execution } from './script/execution';
import { Membrane } from './script/membrane';
import type { Mode, TimeLimit } from './script/modes';
import type { OpenRealm, Realm, ScriptFile } from './script/realm';
import { noteMissing } from './script/stats';

export interface Start {
  readonly mode: Mode;
  readonly limit: TimeLimit;
}

/** A script that has been loaded for one call. */
export interface Loaded {
  readonly realm: Realm;
  readonly membrane: Membrane;
}

/** Runs functions of the script, each in an execution of its own. */
export class ScriptRunner {
  readonly world: World;
  private readonly names = new Map<string, boolean>();

  constructor(
    world: Omit<World, 'types'>,
    private readonly files: readonly ScriptFile[],
    private readonly openRealm: OpenRealm,
  ) {
    this.world = { ...world, types: SERVICE_TYPES };
  }

  /** Loads the script and lets `use` call it; what it throws is as the script threw it. */
  run<T>({ mode, limit }: Start, use: (loaded: Loaded) => T): T {
    const execution = new Execution(this.world, mode, limit);
    this.world.stats.executions++;
    const result = use(this.load(execution));
    execution.checkTime(); // a script that has caught the error of the time limit was stopped all the same
    return result;
  }

  /** Whether the script has a function of that name at its top level. */
  has(name: string): boolean {
    const known =
      this.names.get(name) ?? this.load(new Execution(this.world, 'NONE', 'trigger')).realm.find(name) !== undefined;
    this.names.set(name, known);
    return known;
  }

  private load(execution: Execution): Loaded {
    let membrane: Membrane | undefined;
    const realm = this.openRealm({
      files: this.files,
      now: () => Date.now() + execution.milliseconds,
      services: (intrinsics) => {
        const made = (membrane = new Membrane(execution, intrinsics));
        return Object.fromEntries(SERVICES.map(([name, service]) => [name, made.outward(service)]));
      },
    });
    if (!membrane) throw new TypeError('The realm has asked for no services.');
    return { realm, membrane };
  }

  /** To be called where the script got on the wrong side of the rules in a way that Google does not tell it. */
  note(what: string): void {
    noteMissing(this.world.stats, what);
  }
}
