import { periodName } from '../../../core/clients/period-name';
import type { ComparedPeriod } from '../../../core/clients/periods';
import { wordsIn } from '../../../core/words/words';

const names: readonly (readonly [ComparedPeriod, string, string, readonly string[]])[] = [
  ['month', '2025-10-01', '2025-11-01', ['октябрь 2025', 'жовтень 2025', 'October 2025']],
  ['quarter', '2025-10-01', '2026-01-01', ['4 кв. 2025', '4 кв. 2025', 'Q4 2025']],
  ['half', '2025-07-01', '2026-01-01', ['2-е полугодие 2025', '2 півріччя 2025', 'H2 2025']],
  ['year', '2025-01-01', '2026-01-01', ['2025 год', '2025 рік', '2025']],
  [
    'rolling12',
    '2025-02-15',
    '2026-02-15',
    ['15.02.2025 – 14.02.2026', '15.02.2025 – 14.02.2026', '15 Feb 2025 – 14 Feb 2026'],
  ],
];

test.each(names)('a %s has a name people use', (...[kind, from, to, expected]) => {
  const spoken = (['ru', 'uk', 'en'] as const).map((language) => periodName({ from, to }, kind, wordsIn(language)));
  expect(spoken).toEqual(expected);
});
