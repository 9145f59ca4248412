import type { Grouping } from '../../../core/grid/grouped-layout';
import { headingLevels } from '../../../core/tables/heading-levels';

const grouping: Grouping = { label: 0, documents: 0, days: -1, levels: [null, 'manager', 'client'], hasLines: false };

/** What holds for every document of a report: headings in words, documents as their amounts. */
function follow(rows: readonly (string | number)[], change: Partial<Grouping> = {}) {
  const headings = headingLevels({ ...grouping, ...change });
  return rows.flatMap((row) => {
    if (typeof row === 'string') {
      const [text = '', amount] = row.split('=');
      headings.open({ text, amount: Number(amount) });
      return [];
    }
    headings.close(row);
    return [`${headings.manager()}/${headings.client()}`];
  });
}

test('the headings before a document are the innermost levels, the outer ones still hold', () => {
  expect(follow(['Юг', 'Иванов', 'А', 1, 2, 'Б', 3, 'Петров', 'А', 4, 'Север', 'Сидоров', 'В', 5])).toEqual([
    'Иванов/А',
    'Иванов/А',
    'Иванов/Б',
    'Петров/А',
    'Сидоров/В',
  ]);
});

test('lines that add up to the document before them are no headings', () => {
  const rows = ['А=30', 30, 'Стул=10', 'Стол=20', 'Б=5', 5, 'Стул=5', 7, 'Стул=9'];
  expect(follow(rows, { levels: ['client'], hasLines: true })).toEqual(['/А', '/Б', '/Б']);
});

test('a manager named in a column of its own ends the client before', () => {
  const headings = headingLevels({ ...grouping, levels: ['client'] });
  headings.open({ text: 'А', amount: NaN });
  headings.close(1);
  headings.openManager('Петров');
  headings.close(1);
  expect([headings.manager(), headings.client()]).toEqual(['Петров', '']);
});
