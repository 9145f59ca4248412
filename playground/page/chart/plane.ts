import type { Scale } from './scale';

/** A box in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where categories and values stand in the plot. Columns grow upwards; bars, when it lies, to the right. */
export class Plane {
  /** Pixels for one category. */
  readonly slot: number;

  constructor(
    readonly box: Box,
    readonly scale: Scale,
    private readonly look: { readonly count: number; readonly lies: boolean; readonly reversed: boolean },
  ) {
    this.slot = (look.lies ? box.height : box.width) / Math.max(1, look.count);
  }

  get lies(): boolean {
    return this.look.lies;
  }

  /** Pixel of a value, kept within the plot. */
  across(value: number): number {
    const { minimum, maximum } = this.scale;
    const share = Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum || 1)));
    const { box } = this;
    return this.lies ? box.left + share * box.width : box.top + (1 - share) * box.height;
  }

  /** Pixel where a category begins. Lying categories run from the bottom up unless reversed. */
  along(index: number): number {
    const { box, look } = this;
    const runsBackwards = look.lies !== look.reversed;
    const place = runsBackwards ? look.count - 1 - index : index;
    return (look.lies ? box.top : box.left) + place * this.slot;
  }

  /** The rectangle between two values, over a stretch of the category axis. */
  rectangle(stretch: { readonly at: number; readonly size: number }, from: number, to: number): Box {
    const [one, other] = [this.across(from), this.across(to)];
    const start = Math.min(one, other);
    const length = Math.abs(one - other);
    return this.lies
      ? { left: start, top: stretch.at, width: length, height: stretch.size }
      : { left: stretch.at, top: start, width: stretch.size, height: length };
  }
}
