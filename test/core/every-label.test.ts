import { wholeCapabilities as capabilities } from '../../core/bodies.generated';
import type { Block } from '../../core/blocks/blocks';
import { isoOf } from '../../core/calendar/day';
import { isProblem } from '../../core/problem';
import { standardsOf } from '../../core/settings/settings';
import { languages } from '../../core/words/language';
import { wordsIn } from '../../core/words/words';
import { tablesWith } from './fixture-tables';
import { salesOf } from './sales-of';

const asOf = 46023; // 1 January 2026

/** Two years of sales to clients of very different sizes and rhythms. */
const sales = salesOf(
  Array.from({ length: 600 }, (_, i) => ({
    client: `Клиент ${i % 17}`,
    day: isoOf(asOf - 1 - ((i * 37) % 720)),
    amount: (1 + (i % 17) ** 2) * 100,
    manager: `Менеджер ${i % 3}`,
  })),
);

/** Names of the figures that stand side by side. */
const labelsIn = (block: Block): readonly string[] =>
  block.block === 'figures' ? block.figures.map(({ label }) => label) : [];

test.each(capabilities.map((one) => [one.id, one] as const))(
  '%s: no two figures beside each other have the same name, in any language',
  (_, capability) => {
    const result = capability.compute(tablesWith(sales), standardsOf(capability.settings), asOf);
    expect(isProblem(result)).toBe(false);
    for (const language of languages) {
      const words = wordsIn(language);
      for (const labels of capability.report(result, words).map(labelsIn)) {
        expect([language, labels.filter((label, i) => labels.indexOf(label) < i)]).toEqual([language, []]);
      }
    }
  },
);
