import type { SheetsBook } from '../book/sheets-book';
import type { Selves, ServiceTypes, TypeName } from '../selves';
import type { Desk, LockName } from '../services/desk';
import type { Effect, Mode, TimeLimit } from './modes';
import { CELL_MILLISECONDS, EFFECTS, TIME_LIMITS } from './modes';
import { refuse } from './script-error';
import type { ServiceObject } from './service-object';
import { serviceObject } from './service-object';
import type { Stats } from './stats';

/** What lives on between executions. */
export interface World {
  readonly types: ServiceTypes;
  readonly book: SheetsBook;
  readonly desk: Desk;
  readonly stats: Stats;
  /** OAuth scopes of the manifest; null where none is given: then none is asked for. */
  readonly scopes: readonly string[] | null;
  /** How many times longer than usual a call takes. */
  readonly slowness?: number | undefined;
  /** Told of every call that leaves the script, before it is carried out; what it throws with `refuse` is Google's answer. */
  readonly beforeCall?: ((what: string) => void) | undefined;
}

const TOO_LONG = 'Exceeded maximum execution time';

/** One run of the script: a menu command, a trigger, a call of the sidebar or of a cell. */
export class Execution {
  /** Simulated milliseconds spent in services; the script's own work is not counted. */
  milliseconds = 0;
  /** They end with the execution. */
  readonly ownLocks = new Set<LockName>();

  constructor(
    readonly world: World,
    readonly mode: Mode,
    private readonly limit: TimeLimit,
  ) {}

  get book(): SheetsBook {
    return this.world.book;
  }

  get desk(): Desk {
    return this.world.desk;
  }

  /** An object to be handed to the script. */
  readonly object = <Name extends TypeName>(name: Name, self: Selves[Name]): ServiceObject =>
    serviceObject<Selves[Name]>(this.world.types[name], self);

  /** Counts a call of a service, and refuses it where mode, scopes or time forbid it. `what` is the member's name. */
  begin(effect: Effect, what: string): void {
    const { modes, milliseconds, scopes } = EFFECTS[effect];
    if (!modes.includes(this.mode)) refuse(`You do not have permission to call ${what}`);
    this.checkScopes(what, scopes);
    if (effect !== 'local') this.world.stats.calls[effect]++;
    this.spend(milliseconds * (this.world.slowness ?? 1));
    if (effect !== 'local') this.world.beforeCall?.(what);
  }

  cells(kind: 'read' | 'write', count: number): void {
    this.world.stats.cells[kind] += count;
    this.spend(count * CELL_MILLISECONDS[kind]);
  }

  /** Lets simulated time go by. Once the limit is over every further call of a service fails: nothing catches that. */
  spend(milliseconds: number): void {
    this.milliseconds += milliseconds;
    this.world.stats.milliseconds += milliseconds;
    this.checkTime();
  }

  checkTime(): void {
    if (this.milliseconds > TIME_LIMITS[this.limit]) refuse(TOO_LONG);
  }

  private checkScopes(what: string, needed: readonly string[] | undefined): void {
    const { scopes } = this.world;
    if (!scopes || !needed || needed.some((scope) => scopes.includes(scope))) return;
    refuse(`Specified permissions are not sufficient to call ${what}. Required permissions: ${needed.join(' || ')}`);
  }
}
