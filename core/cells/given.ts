import type { Day } from '../calendar/day';
import { isBlank, type Cell } from '../grid/cell';
import { dayOfSerial } from '../grid/civil-day';
import { readDay } from '../grid/read-day';
import { isProblem, type Problem } from '../problem';
import { languages, type Language } from '../words/language';
import type { ChoiceSetting } from '../settings/settings';

/** A day from a cell: a date, or a date as text. `undefined` where none is given; a reference to a blank cell counts as none. */
export function dayGiven(cell: Cell | undefined, argument: string): Day | undefined | Problem {
  if (isBlank(cell) || cell === 0) return undefined;
  const day =
    typeof cell === 'number' ? dayOfSerial(cell, false) : typeof cell === 'string' ? readDay(cell)?.day : undefined;
  return day === undefined || Number.isNaN(day) ? { problem: 'bad-argument', argument, expected: '2025-12-31' } : day;
}

/** The language of words in the answer, as its code: `ru`, `uk` or `en`. */
export function languageGiven(cell: Cell | undefined, argument: string): Language | undefined | Problem {
  if (isBlank(cell)) return undefined;
  const wanted = String(cell).trim().toLowerCase();
  return (
    languages.find((language) => language === wanted) ?? {
      problem: 'bad-argument',
      argument,
      expected: languages.join(', '),
    }
  );
}

/** A choice by its key or by its name in any language, `quarter` or `квартал`; what is no choice comes back as it is. */
export function choiceGiven(setting: ChoiceSetting, cell: Cell | undefined): Cell | undefined {
  const wanted = String(cell ?? '')
    .trim()
    .toLowerCase();
  const names = Object.entries(setting.choices).find(
    ([key, phrase]) => key === wanted || languages.some((language) => phrase[language].toLowerCase() === wanted),
  );
  return names ? names[0] : cell;
}

/** The first problem among what was read, or nothing. */
export const firstProblem = (...read: readonly unknown[]): Problem | undefined => read.find(isProblem);
