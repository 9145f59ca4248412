import { columnsTable } from '../../../core/reports/columns-table';
import { shownExamples } from '../../../core/reading/examples';
import type { Source } from '../../../core/reading/read-place';
import { textWidth } from '../../../core/blocks/text-size';
import { wordsIn } from '../../../core/words/words';
import type { RecognisedColumn } from '../../../core/grid/reading';

const column = (role: string | null, examples: readonly string[]): RecognisedColumn => ({
  index: 0,
  header: 'Заголовок',
  role,
  confidence: 0.95,
  examples,
});

function tableOf(...columns: readonly RecognisedColumn[]) {
  const recognition = { table: 'sales', headerRow: 25_276, columns };
  return columnsTable({ sheet: 'Отгрузки', reading: { recognition } } as unknown as Source, 0, wordsIn('ru'));
}

test('numbers are written the way people write them, identifiers as they stand', () => {
  const words = wordsIn('ru');
  expect(shownExamples('sales', column('amount', ['288.6', '400000']), words)).toEqual(['288,6', '400\u00a0000']);
  expect(shownExamples('sales', column('order', ['00012', '330040068725']), words)).toEqual(['00012', '330040068725']);
  expect(shownExamples('sales', column(null, ['7800793898']), words)).toEqual(['7800793898']);
  expect(shownExamples('sales', column('amount', ['288.6']), wordsIn('en'))).toEqual(['288.6']);
});

test('the number of the header row has no separators, certainty no decimals', () => {
  const { caption, columns, rows } = tableOf(column('amount', ['1']));
  expect(caption).toContain('25276');
  expect(columns.find(({ key }) => key === 'confidence')?.format).toBe('whole-percent');
  expect(rows[0]![2]).toBe(0.95);
});

test('examples take one line: what does not fit is left out, a single long one is cut', () => {
  const long = 'Профиль потолочный 60×27, 3 м, оцинкованный';
  const { rows } = tableOf(column(null, [long, long]), column(null, ['слово '.repeat(20).trim()]), column(null, []));
  const [first, second, third] = rows.map((row) => String(row[3]));
  expect(first).toBe(long);
  expect(second).toMatch(/^слово .*…$/);
  expect(textWidth(second!)).toBeLessThan(60);
  expect(third).toBe('');
});
