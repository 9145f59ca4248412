import type { Value } from '../blocks/blocks';
import { dayOf } from '../calendar/day';
import type { Language } from '../words/language';
import { chanceFrom, type Chance } from './chance';
import type { NewSheet } from './new-sheet';
import { luck, storyOf } from './stories';
import { clientNames, managerNames, sampleWords as words } from './words';

interface SampleTerms {
  /** The language of the names. */
  readonly language: Language;
  /** The second of the two years. */
  readonly lastYear: number;
  readonly seed: number;
}

type Sale = readonly [day: number, client: string, manager: string, amount: number];

/**
 * Made-up sales of two whole years, by day: about sixty clients of four managers, with clients who come, leave and return,
 * and one manager whose large clients fade. The same terms always give the same sheet.
 */
export function sampleSales({ language, lastYear, seed }: SampleTerms): NewSheet {
  const managers = managerNames(language);
  const chance = chanceFrom(seed);
  const years = { from: dayOf(lastYear - 1, 1, 1), to: dayOf(lastYear, 12, 31) };
  const sales = clientNames(language).flatMap((client, place) =>
    purchases(place, years, chance).map(
      ([day, amount]): Sale => [day, client, managers[place % managers.length]!, amount],
    ),
  );
  return {
    name: words.sheet[language],
    columns: (['day', 'client', 'manager', 'amount'] as const).map((key) => ({
      key,
      header: words[key][language],
      format: key === 'day' ? 'day' : key === 'amount' ? 'money' : 'text',
    })),
    rows: sales.sort((a, b) => a[0] - b[0]) satisfies (readonly Value[])[],
  };
}

/** Backwards from the last day, on which the first client buys, so that the last period is complete. */
function purchases(
  client: number,
  { from, to }: { readonly from: number; readonly to: number },
  chance: Chance,
): readonly (readonly [day: number, amount: number])[] {
  const { every, unsteady, amountAt } = storyOf(client);
  const found: (readonly [number, number])[] = [];
  for (let planned = to - ((client * 5) % every); planned >= from; planned -= every) {
    const day = planned === to ? to : Math.round(planned - every * unsteady * chance());
    const amount = Math.round((amountAt((day - from) / (to - from)) * luck(chance)) / 100) * 100;
    if (day >= from && amount > 0) found.push([day, amount]);
  }
  return found;
}
