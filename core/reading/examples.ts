import type { RecognisedColumn } from '../grid/reading';
import { declarationOf, type TableName } from '../schema/schema';
import type { Words } from '../words/words';

/** A column's examples as they stand in the sheet, but numbers and days that came as bare numbers the way people write them. */
export function shownExamples(
  table: TableName,
  { role, examples }: Pick<RecognisedColumn, 'role' | 'examples'>,
  words: Words,
): readonly string[] {
  const kind = role === null ? undefined : declarationOf(table, role)?.kind;
  return examples.map((example) => {
    const value = Number(example);
    if (example.trim() === '' || !Number.isFinite(value)) return example;
    return kind === 'day' ? words.day(Math.floor(value)) : kind === 'number' ? words.number(value) : example;
  });
}
