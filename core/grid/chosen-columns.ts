import type { Problem } from '../problem';
import type { Fixed } from './assign-columns';
import { keyOf, matchingKey } from './cell-text';
import type { HeaderNames } from './header-names';

/** The headers of a place as a user would name them: of the columns that have one or hold anything. */
export const headersOf = ({ names, parts }: HeaderNames, isFilled: (index: number) => boolean): readonly string[] =>
  names.filter((_, index) => (parts[index]?.length ?? 0) > 0 || isFilled(index));

/** The columns that the user has chosen by their headers, whole or – below merged cells – their lowest part. */
export function chosenColumns(map: Readonly<Record<string, string>>, names: HeaderNames): Fixed | Problem {
  const chosen = new Map<string, number>();
  const whole = names.names.map(keyOf);
  const lowest = names.parts.map((parts) => keyOf(parts[parts.length - 1] ?? ''));
  for (const [role, header] of Object.entries(map)) {
    const key = matchingKey(header);
    const index = key === '' ? -1 : whole.includes(key) ? whole.indexOf(key) : lowest.indexOf(key);
    if (key !== '' && index < 0) return { problem: 'unknown-header', header, headers: headersOf(names, () => false) };
    chosen.set(role, index);
  }
  return chosen;
}
