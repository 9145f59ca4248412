import type { Playground } from '../../../../playground/picture/person/playground';

/** A part of a day with the add-in: steps that begin at the list of reports and end there. */
export interface Walk {
  step(name: string, run: (playground: Playground) => Promise<void>): void;
  /** The window as it is now, for the album. */
  picture(name: string): Promise<void>;
}
