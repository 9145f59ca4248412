import type { Opens, TableBlock, Value } from '../../blocks/blocks';
import type { Words } from '../../words/words';
import type { AbcLetter } from '../../classes/abc/abc-classes';
import { xyzLetters, type XyzLetter } from '../../classes/xyz/xyz-classes';
import type { AbcXyzResult } from './abc-xyz';
import { words as phrases } from './words';

interface Classes {
  readonly abc: AbcLetter;
  readonly xyz: XyzLetter | null;
}

/** A group as it is shown: `AX`, and `A—` for clients of A without an XYZ class. */
export const groupName = ({ abc, xyz }: Classes, words: Words): string => `${abc}${xyz ?? words.say(phrases.noClass)}`;

/** The clients of one group. */
export const ofGroup = ({ abc, xyz }: Classes, words: Words): Opens => ({
  list: 'clients',
  where: { abc, xyz },
  name: words.say(phrases.ofGroup, { class: groupName({ abc, xyz }, words) }),
});

export const withoutXyz = (words: Words): Opens => ({
  list: 'clients',
  where: { classed: false },
  name: words.say(phrases.unclassed),
});

/** By what the clients of the list are told apart. */
export const marksOf = ({ clients }: AbcXyzResult): Readonly<Record<string, readonly Value[]>> => ({
  abc: clients.map(({ abc }) => abc),
  xyz: clients.map(({ xyz }) => xyz),
  classed: clients.map(({ xyz }) => xyz !== null),
});

/** The clients behind the counts of the matrix: its cells, the sums of its rows, its columns and all of it. */
export function matrixOpens({ letters, matrix }: AbcXyzResult, words: Words): NonNullable<TableBlock['opens']> {
  const others = matrix.some(({ xyz }) => xyz === null);
  const named = (letter: string) => words.say(phrases.ofAbc, { class: letter });
  const columns = xyzLetters.map((xyz) => [
    xyz,
    [
      ...letters.map((abc) => ofGroup({ abc, xyz }, words)),
      ...(others ? [null] : []),
      { list: 'clients', where: { xyz }, name: named(xyz) },
    ],
  ]);
  const total: readonly Opens[] = [
    ...letters.map((abc) => ({ list: 'clients', where: { abc, classed: true }, name: named(abc) })),
    ...(others ? [withoutXyz(words)] : []),
    { list: 'clients' },
  ];
  return { ...Object.fromEntries(columns), total };
}
