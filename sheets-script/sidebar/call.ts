import type { Api, Reply } from '../api';

/** The part of Google's client library that is used. */
interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  api(name: string, ...given: readonly unknown[]): void;
}
declare const google: { readonly script: { readonly run: Runner } };

/** Asks the script; rejects with a sentence for the user where it can't answer. */
export const call = <K extends keyof Api>(name: K, ...given: Parameters<Api[K]>): Promise<ReturnType<Api[K]>> =>
  new Promise((resolve, reject) => {
    const settle = (reply: unknown): void => {
      const known = reply as Reply<ReturnType<Api[K]>> | null;
      if (known === null) reject(new Error(`No answer to ${name}.`));
      else if (known.ok) resolve(known.value);
      else reject(new Error(known.problem));
    };
    google.script.run
      .withSuccessHandler(settle)
      .withFailureHandler((error) => reject(error instanceof Error ? error : new Error(String(error))))
      .api(name, ...given);
  });
