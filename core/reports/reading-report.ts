import type { Block, Column, TableBlock } from '../blocks/blocks';
import { longList } from '../blocks/long-list';
import type { SkipReason } from '../grid/reading';
import { remarkSentence, skipSentences } from '../grid/reading-words';
import type { Words } from '../words/words';
import type { Analysis } from './analyse';
import { columnsTable } from './columns-table';
import type { Source } from '../reading/read-place';
import type { Sources } from '../reading/read-sales';
import { rowsOf, salesSheets, sheetList, sourceText } from './source-text';
import { runWords as phrases } from './words';

/** How the data were read: what each column was taken for, how many rows were skipped and why, and every skipped row. */
export function readingBlocks({ sources, alsoSales }: Analysis, words: Words): readonly Block[] {
  const all: readonly Source[] = Object.values(sources).flat();
  const skipped = all.flatMap((source) => source.reading.skipped.map((row) => ({ sheet: source.sheet, ...row })));
  return [
    { block: 'title', text: words.say(phrases.readingTitle) },
    {
      block: 'sources',
      lines: all.map((source) => ({ label: words.say(phrases.data), text: sourceText(source, words) })),
    },
    figures(all, words),
    ...(skipped.length === 0 ? [{ block: 'note', tone: 'good', text: words.say(phrases.allRead) } as const] : []),
    ...(alsoSales.length > 0 && sources.sales ? [alsoSalesNote(alsoSales, sources.sales, words)] : []),
    ...all.flatMap((source, i) => [...layoutNotes(source, words), columnsTable(source, i, words)]),
    ...(skipped.length > 0 ? [reasonsTable(skipped, words), skippedTable(skipped, words)] : []),
  ];
}

function figures(sources: readonly Source[], words: Words): Block {
  const { read, skipped } = rowsOf(sources);
  return {
    block: 'figures',
    figures: [
      { label: words.say(phrases.rows), value: read + skipped, format: 'integer' },
      { label: words.say(phrases.read), value: read, format: 'integer' },
      { label: words.say(phrases.skipped), value: skipped, format: 'integer' },
    ],
  };
}

const alsoSalesNote = (others: readonly string[], sales: Sources, words: Words): Block => ({
  block: 'note',
  tone: 'warning',
  text: words.say(phrases.alsoSales, { sheets: sheetList(others, words), taken: salesSheets(sales, words) }),
});

function layoutNotes({ reading: { recognition } }: Source, words: Words): readonly Block[] {
  const sentences = recognition.remarks.map((remark) => remarkSentence(remark, words));
  const all = recognition.layout === 'grouped' ? [words.say(phrases.grouped), ...sentences] : sentences;
  return all.map((text) => ({ block: 'note', tone: 'plain', text }));
}

interface Skipped {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly reason: SkipReason;
}

function reasonsTable(skipped: readonly Skipped[], words: Words): TableBlock {
  const counts = new Map<SkipReason, number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return {
    block: 'table',
    name: 'reasons',
    caption: words.say(phrases.byReason),
    columns: [
      { key: 'reason', header: words.say(phrases.reason), format: 'text', width: 28 },
      { key: 'count', header: words.say(phrases.rows), format: 'integer' },
    ],
    rows: [...counts].sort((a, b) => b[1] - a[1]).map(([reason, count]) => [words.say(skipSentences[reason]), count]),
  };
}

function skippedTable(skipped: readonly Skipped[], words: Words): TableBlock {
  const columns: readonly Column[] = [
    { key: 'sheet', header: words.say(phrases.sheet), format: 'text', width: 20 },
    { key: 'row', header: words.say(phrases.row), format: 'row', width: 10 },
    { key: 'column', header: words.say(phrases.column), format: 'text', width: 20 },
    { key: 'value', header: words.say(phrases.value), format: 'text', width: 36 },
    { key: 'reason', header: words.say(phrases.reason), format: 'text', width: 48 },
  ];
  return longList(
    { block: 'table', name: 'skipped', caption: words.say(phrases.skippedRows), list: true, columns },
    skipped,
    ({ sheet, row, column, value, reason }) => [sheet, row, column, value, words.say(skipSentences[reason])],
  );
}
