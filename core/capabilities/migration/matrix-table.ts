import type { Column, Opens, TableBlock } from '../../blocks/blocks';
import type { Words } from '../../words/words';
import type { Transitions } from '../../classes/periods/migration';
import { NONE } from './client-list';
import { words as phrases } from './words';

type Kind = 'abc' | 'xyz';

/** The moves between classes: a row per earlier class, a column per later one. */
export function matrixTable(name: Kind, { states, matrix }: Transitions<string>, words: Words): TableBlock {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const columnSums = states.map((_, column) => sum(matrix.map((row) => row[column]!)));
  const label = labelsOf(name, words);
  return {
    block: 'table',
    name,
    caption: words.say(name === 'abc' ? phrases.abcMatrix : phrases.xyzMatrix),
    columns: [
      { key: 'from', header: words.say(phrases.fromTo), format: 'text', paint: 'class' },
      ...states.map(
        (state): Column => ({ key: state, header: label(state, 'after'), format: 'integer', paint: 'heat' }),
      ),
      { key: 'total', header: words.say(phrases.total), format: 'integer' },
    ],
    // nobody can be without a class twice, unless all it has is returns (XYZ)
    rows: matrix.map((row, i) => [
      label(states[i]!, 'before'),
      ...row.map((count, j) => (states[i] === 'none' && states[j] === 'none' && count === 0 ? null : count)),
      sum(row),
    ]),
    totals: [words.say(phrases.total), ...columnSums, sum(columnSums)],
    opens: opensOf(name, states, words),
  };
}

/** A state as the matrix calls it, before and after. */
const labelsOf = (name: Kind, words: Words) => (state: string, there: 'before' | 'after') => {
  if (state !== 'none') return state;
  return words.say(name === 'xyz' ? phrases.noPurchase : there === 'before' ? phrases.notBefore : phrases.notAfter);
};

/** The clients behind every cell, and behind the sums of rows and columns. */
function opensOf(kind: Kind, states: readonly string[], words: Words): NonNullable<TableBlock['opens']> {
  const [from, to] = kind === 'abc' ? ['from', 'to'] : ['xyzFrom', 'xyzTo'];
  const label = labelsOf(kind, words);
  const called = (state: string, there: 'before' | 'after') =>
    state === 'none' ? label(state, there).toLowerCase() : state;
  const shown = (state: string) => (state === 'none' ? NONE : state);
  const those = (where: NonNullable<Opens['where']>, name: string): Opens => ({
    list: 'clients',
    where,
    name: name,
  });
  const was = (state: string) =>
    those(
      { [from]: shown(state) },
      state === 'none' ? called(state, 'before') : words.say(phrases.wasClass, { class: state }),
    );
  const became = (state: string) =>
    those(
      { [to]: shown(state) },
      state === 'none' ? called(state, 'after') : words.say(phrases.becameClass, { class: state }),
    );
  const moved = (before: string, after: string) =>
    those({ [from]: shown(before), [to]: shown(after) }, `${called(before, 'before')} → ${called(after, 'after')}`);
  return {
    ...Object.fromEntries(
      states.map((after) => [after, [...states.map((before) => moved(before, after)), became(after)]]),
    ),
    total: [...states.map(was), { list: 'clients' }],
  };
}
