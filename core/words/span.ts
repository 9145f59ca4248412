import { dayOfIso, type IsoDay } from '../calendar/day';
import type { Words } from './words';

/** A half-open range of days as people say it, both ends included: `01.10.2025 – 31.12.2025`. */
export const spanText = ({ from, to }: { readonly from: IsoDay; readonly to: IsoDay }, words: Words): string =>
  `${words.day(dayOfIso(from))} – ${words.day(dayOfIso(to) - 1)}`;
