import type { Column, Format, TableBlock, Value } from '../../blocks/blocks';
import { ofMeasure } from '../../clients/measure-words';
import type { Words } from '../../words/words';
import { xyzLetters } from '../../classes/xyz/xyz-classes';
import type { AbcXyzResult } from './abc-xyz';
import type { AbcXyzCell } from './cells';
import { matrixOpens } from './groups';
import { words as phrases } from './words';

/** Clients in every cell: ABC down, XYZ across; clients without an XYZ class on a line of their own. */
export const countMatrix = (result: AbcXyzResult, words: Words): TableBlock => ({
  ...matrixOf(result, words, {
    name: 'counts',
    caption: words.say(phrases.countMatrix),
    format: 'integer',
    valueOf: (cells) => cells.reduce((sum, cell) => sum + cell.clients, 0),
  }),
  opens: matrixOpens(result, words),
});

/** Share of every cell in the measure. */
export const shareMatrix = (result: AbcXyzResult, words: Words): TableBlock =>
  matrixOf(result, words, {
    name: 'shares',
    caption: words.say(phrases.shareMatrix, { measure: words.say(ofMeasure[result.measure]) }),
    format: 'percent',
    valueOf: (cells) => (result.base > 0 ? cells.reduce((sum, cell) => sum + (cell.share ?? 0), 0) : null),
  });

interface Matrix {
  readonly name: string;
  readonly caption: string;
  readonly format: Format;
  /** Of a cell, a row or a column of the matrix. */
  valueOf(cells: readonly AbcXyzCell[]): Value;
}

function matrixOf(
  { matrix, letters }: AbcXyzResult,
  words: Words,
  { name, caption, format, valueOf }: Matrix,
): TableBlock {
  const pairs = matrix.filter((cell) => cell.xyz !== null);
  const without = matrix.filter((cell) => cell.xyz === null);
  const total = words.say(phrases.total);
  return {
    block: 'table',
    name,
    caption,
    columns: [
      { key: 'abc', header: 'ABC', format: 'text', paint: 'class' },
      ...xyzLetters.map((letter): Column => ({ key: letter, header: letter, format, paint: 'heat' })),
      { key: 'total', header: total, format },
    ],
    rows: [
      ...letters.map((abc) => {
        const row = pairs.filter((cell) => cell.abc === abc);
        return [abc, ...row.map((cell) => valueOf([cell])), valueOf(row)];
      }),
      ...(without.length > 0 ? [[words.say(phrases.noClass), null, null, null, valueOf(without)]] : []),
    ],
    totals: [total, ...xyzLetters.map((xyz) => valueOf(pairs.filter((cell) => cell.xyz === xyz))), valueOf(matrix)],
  };
}
