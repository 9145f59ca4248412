const QUARTER = 900_000;

interface Clock {
  readonly parts: Intl.DateTimeFormat;
  /** Offsets by quarter of an hour: clocks are changed at no other moments. */
  readonly offsets: Map<number, number>;
}

const clocks = new Map<string, Clock>();

function clockOf(timeZone: string): Clock {
  const known = clocks.get(timeZone);
  if (known) return known;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const clock = { parts, offsets: new Map<number, number>() };
  clocks.set(timeZone, clock);
  return clock;
}

/** Milliseconds by which the clocks of a time zone are ahead of UTC at a moment. */
export function offsetAt(moment: number, timeZone: string): number {
  const { parts, offsets } = clockOf(timeZone);
  const quarter = Math.floor(moment / QUARTER);
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  const start = quarter * QUARTER;
  const shown = Object.fromEntries(parts.formatToParts(start).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  const offset = Date.UTC(year, month - 1, day, hour, minute, second) - start;
  offsets.set(quarter, offset);
  return offset;
}
