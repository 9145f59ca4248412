import { monthsText } from './cross-tab';
import type { Remark } from './reading';
import type { Understanding } from './understand';

/** What the user should know of how a place was understood. */
export function remarksOn({ names, sources, derivesAmount, filledDown, crossTab }: Understanding): readonly Remark[] {
  const header = (index: number | undefined): string => names.names[index ?? -1] ?? '';
  const derived: Remark = {
    remark: 'derived-amount',
    quantity: header(sources.get('quantity')?.index),
    price: header(sources.get('price')?.index),
  };
  return [
    ...(names.parts.every((parts) => parts.length === 0) ? [{ remark: 'no-header' } as const] : []),
    ...(crossTab ? [{ remark: 'cross-tab', months: monthsText(crossTab) } as const] : []),
    ...(derivesAmount ? [derived] : []),
    ...filledDown.map(
      ({ index, confidence }): Remark => ({ remark: 'filled-down', column: header(index), confidence }),
    ),
  ];
}
