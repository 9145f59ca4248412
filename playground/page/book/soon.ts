/** Milliseconds: work waits until nothing has come in for a while, but not for ever. */
const QUIET = 60;
const LONGEST = 600;

/** Work that is done once for many requests that come close together. */
export class Soon {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since = 0;

  constructor(private readonly work: () => void) {}

  request(): void {
    const now = performance.now();
    if (this.timer === undefined) this.since = now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), Math.max(0, Math.min(QUIET, this.since + LONGEST - now)));
  }

  /** Does the work at once if it was asked for. */
  now(): void {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.work();
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
