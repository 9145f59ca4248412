import { everyOpening, type Answer, type Opens, type Value, type Words } from '../../core';
import { paneBlocks } from '../blocks/pane-blocks';

/** A list of a report and what the wanted clients have in common there. */
export interface Wanted {
  readonly list: string;
  readonly where: Readonly<Record<string, Value>>;
}

/** What the report itself opens for these clients; undefined where it opens nothing of the kind. */
export const openingOf = (answer: Answer, wanted: Wanted, words: Words): Opens | undefined =>
  everyOpening(paneBlocks(answer, words)).find(
    ({ list, where = {} }) => list === wanted.list && isSame(where, wanted.where),
  );

const isSame = (one: Wanted['where'], other: Wanted['where']): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([key, value]) => other[key] === value);
