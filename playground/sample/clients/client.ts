import type { Day } from '../../../core/index';
import type { City } from './cities';
import type { Size } from './industries';
import type { Life } from './lives';
import type { Name } from './names';
import type { Rhythm } from './rhythms';
import type { Terms } from './terms';

/** Who is in charge of a client from a day on. */
export interface Owner {
  readonly from: Day;
  readonly manager: string;
}

/** From a day on the client orders so many times as much as before. */
export interface Turn {
  readonly from: Day;
  readonly factor: number;
}

export interface Client {
  readonly name: Name;
  readonly city: City;
  readonly size: Size;
  readonly industry: string;
  /** ИНН; null abroad. */
  readonly taxId: string | null;
  readonly phone: string;
  readonly email: string;
  /** Roubles a year at prices of January 2023. */
  readonly yearly: number;
  readonly rhythm: Rhythm;
  /** Usual number of days between orders. */
  readonly interval: number;
  readonly groups: readonly string[];
  readonly terms: Terms;
  readonly life: Life;
  /** The first owner is there from the beginning. */
  readonly owners: readonly Owner[];
  readonly turns: readonly Turn[];
}

/** The manager in charge of the client on a day. */
export function ownerOn(client: Client, day: Day): string {
  return client.owners.reduce((owner, next) => (next.from <= day ? next : owner)).manager;
}

/** How many times as much as at the beginning the client orders on a day. */
export const turnOn = (client: Client, day: Day): number =>
  client.turns.reduce((factor, turn) => (turn.from <= day ? factor * turn.factor : factor), 1);
