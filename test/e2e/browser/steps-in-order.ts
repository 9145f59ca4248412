/** Registers tests that go on where the one before has stopped: after a failure the rest fails at once. */
export function stepsInOrder(): (name: string, run: () => Promise<void>) => void {
  let broken: string | null = null;
  return (name, run) =>
    test(name, async () => {
      if (broken !== null) throw new Error(`Not tried after «${broken}».`);
      broken = name;
      await run();
      broken = null;
    });
}
