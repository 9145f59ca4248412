/** The marks of an axis. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

interface Wanted {
  /** Least and greatest value to be shown. */
  readonly least: number;
  readonly greatest: number;
  /** What the chart's author has set; null: chosen here. */
  readonly minimum?: number | null;
  readonly maximum?: number | null;
  readonly step?: number | null;
  /** About how many steps there is room for. */
  readonly steps: number;
}

/** The axis starts at zero unless all values are so near to each other that nothing could be told apart. */
const NEAR = 5 / 6;

/** Round marks over the values. */
export function scaleFor({ least, greatest, minimum, maximum, step, steps }: Wanted): Scale {
  const isNear = least > 0 && least > greatest * NEAR && least < greatest;
  const from = minimum ?? (isNear ? least : Math.min(0, least));
  const to = maximum ?? Math.max(0, greatest);
  const size = step && step > 0 ? step : roundStep((to - from || 1) / Math.max(1, steps));
  const first = minimum ?? Math.floor(from / size + 1e-9) * size;
  const last = maximum ?? Math.max(Math.ceil(to / size - 1e-9) * size, first + size);
  const count = Math.min(100, Math.floor((last - first) / size + 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, index) => clean(first + index * size));
  return { minimum: first, maximum: last, ticks };
}

/** 1, 2 or 5 with zeros: the nearest that is not smaller. */
export function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const digit = [1, 2, 5].find((each) => each * power >= wanted * (1 - 1e-9)) ?? 10;
  return digit * power;
}

/** Without the last digits, in which sums of fractions go wrong. */
const clean = (value: number): number => Number(value.toPrecision(12));
