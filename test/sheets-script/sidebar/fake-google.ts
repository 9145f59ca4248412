import type { Api, Reply } from '../../../sheets-script/api';

type Answers = { readonly [K in keyof Api]?: (...given: Parameters<Api[K]>) => Reply<ReturnType<Api[K]>> | null };
type Handler = (value: unknown) => void;

/** `google.script.run` as Google has it: what crosses is turned into text and back, and answers come later. */
export function withGoogle(answers: Answers): void {
  const runner = (success?: Handler, failure?: Handler) => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failure),
    withFailureHandler: (handler: Handler) => runner(success, handler),
    api(name: keyof Api, ...given: readonly unknown[]): void {
      const answer = answers[name] as ((...args: unknown[]) => unknown) | undefined;
      setTimeout(() => {
        if (answer) success?.(crossing(answer(...given.map(crossing))));
        else failure?.(new Error(`Script function not found: ${name}`));
      });
    },
  });
  Object.assign(globalThis, { google: { script: { run: runner() } } });
}

const crossing = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
