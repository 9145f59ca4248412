import type { TableBlock, Value } from '../blocks/blocks';
import { textWidth } from '../blocks/text-size';
import { declarationOf } from '../schema/schema';
import type { Words } from '../words/words';
import { shownExamples } from '../reading/examples';
import type { Source } from '../reading/read-place';
import { runWords as phrases } from './words';

/** Characters: the width of the column of examples, and of the texts that fit in it. */
const EXAMPLES = { column: 60, text: 55 };

/** What each column of a sheet was taken for, how sure that is, and a few of its values. */
export function columnsTable({ sheet, reading }: Source, index: number, words: Words): TableBlock {
  const { recognition } = reading;
  return {
    block: 'table',
    name: index === 0 ? 'columns' : `columns${index + 1}`,
    caption: words.say(phrases.columns, { sheet, row: String(recognition.headerRow) }),
    columns: [
      { key: 'header', header: words.say(phrases.header), format: 'text', width: 28 },
      { key: 'meaning', header: words.say(phrases.meaning), format: 'text', width: 20 },
      { key: 'confidence', header: words.say(phrases.confidence), format: 'whole-percent' },
      { key: 'examples', header: words.say(phrases.examples), format: 'text', width: EXAMPLES.column },
    ],
    rows: recognition.columns.map((column): readonly Value[] => {
      const declared = column.role === null ? undefined : declarationOf(recognition.table, column.role);
      return [
        column.header,
        words.say(declared?.label ?? phrases.notUsed),
        declared ? column.confidence : null,
        inOneLine(shownExamples(recognition.table, column, words)),
      ];
    }),
  };
}

/** As many examples as there is room for in one line; a single one that is too long is cut. */
function inOneLine([first = '', ...others]: readonly string[]): string {
  let line = first;
  while (textWidth(line) > EXAMPLES.text) line = `${line.slice(0, -2).trimEnd()}…`;
  for (const example of others) {
    const longer = `${line} · ${example}`;
    if (textWidth(longer) > EXAMPLES.text) break;
    line = longer;
  }
  return line;
}
