/** What finding the next button, deciding and pressing it takes, in seconds. */
const CLICK = 3;

/** How long a person has been at it: as if every click took the same, and all that the machine took was waited for. */
export class PersonTime {
  private clicked = 0;
  private waited = 0;

  get clicks(): number {
    return this.clicked;
  }

  get seconds(): number {
    return this.clicked * CLICK + this.waited;
  }

  /** Something that the person only waits for. */
  async wait<T>(machine: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const outcome = await machine();
    this.waited += (performance.now() - start) / 1000;
    return outcome;
  }

  /** A press and what comes of it. */
  click<T>(machine: () => Promise<T>): Promise<T> {
    this.clicked += 1;
    return this.wait(machine);
  }
}
