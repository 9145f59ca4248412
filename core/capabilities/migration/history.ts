import type { Column, Value } from '../../blocks/blocks';
import { NONE } from '../../blocks/terms';
import type { Answered } from '../../capability';
import { classifiedPeriods, type ClassifiedPeriods } from '../../classes/periods/classified-periods';
import { moveBetween, type ClientMove } from '../../classes/periods/client-moves';
import { isoSpan, type MigrationResult } from '../../classes/periods/migration';
import { directionText, reasonOf } from '../../classes/periods/reason';
import { xyzLetters } from '../../classes/xyz/xyz-classes';
import { managerLabel } from '../../clients/managers';
import { periodName } from '../../clients/period-name';
import type { ComparedPeriod } from '../../clients/periods';
import type { ClientLines } from '../../first-screen';
import { isProblem } from '../../problem';
import type { Words } from '../../words/words';
import type declaration from '.';
import { words as phrases } from './words';

/** At least so many periods, however few the report compares. */
const FEWEST = 8;

/** The client's classes period by period, as the report classifies, the latest first. */
export function history(
  { tables: { sales, clients }, settings, asOf }: Answered<(typeof declaration)['settings'], MigrationResult>,
  client: string,
  words: Words,
): ClientLines | undefined {
  if (!sales) return undefined;
  const wanted = { ...settings, periods: Math.max(settings.periods, FEWEST) };
  const all = classifiedPeriods({ sales, ...(clients && { clients }) }, wanted, asOf);
  if (isProblem(all)) return undefined;
  const rows = rowsOf(all, { code: sales.client.names.indexOf(client), kind: settings.period }, words);
  const caption = words.say(phrases.history);
  return rows.length === 0
    ? undefined
    : { blocks: [{ block: 'table', name: 'history', caption, columns: columnsOf(words), rows }] };
}

function columnsOf(words: Words): readonly Column[] {
  return [
    { key: 'period', header: words.say(phrases.period), format: 'text' },
    { key: 'abc', header: 'ABC', format: 'text', paint: 'class' },
    { key: 'xyz', header: 'XYZ', format: 'text', paint: 'class' },
    { key: 'what', header: words.say(phrases.what), format: 'text', part: 'class' },
    { key: 'revenue', header: words.say(phrases.revenue), format: 'money' },
    { key: 'change', header: words.say(phrases.change), format: 'money', paint: 'change' },
    { key: 'manager', header: words.say(phrases.managerThen), format: 'text', width: 24 },
    { key: 'why', header: words.say(phrases.why), format: 'text', part: 'reason', width: 60 },
  ];
}

interface Asked {
  readonly code: number;
  readonly kind: ComparedPeriod;
}

/** From the latest period back to the first one in which the client is there. */
function rowsOf(all: ClassifiedPeriods, { code, kind }: Asked, words: Words): readonly (readonly Value[])[] {
  const first = all.periods.findIndex(({ abc }) => abc[code]! >= 0);
  if (first < 0) return [];
  const rows = all.periods.map((period, place): readonly Value[] => {
    const { abc, xyz, revenue, manager, span } = period;
    const before = all.periods[place - 1];
    const move = before ? moveBetween(all, { before, after: period })(code) : null;
    const isThere = abc[code]! >= 0;
    return [
      periodName(isoSpan(span), kind, words),
      all.letters[abc[code]!] ?? NONE,
      xyzLetters[xyz[code]!] ?? NONE,
      ...(move ? [directionText(move.direction, words)] : [NONE]),
      isThere ? revenue[code]! / all.parts : null,
      move?.change ?? null,
      isThere ? managerLabel(all.managers[manager[code]!]!, words) : NONE,
      move ? reasonText(move, words) : null,
    ];
  });
  return rows.slice(first).reverse();
}

const reasonText = (move: ClientMove, words: Words): string | null => reasonOf(move, words) || null;
