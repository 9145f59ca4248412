import { transferText } from './transfer';

/** What the page of a sidebar calls: one function of the script, in an execution of its own. */
export interface ScriptCalls {
  has(functionName: string): boolean;
  /** Arguments and answer as JSON. */
  callWithText(functionName: string, args: string): string;
}

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** `google.script.run`; a function of the script is there under its own name. */
export interface ScriptRun {
  withSuccessHandler(handler: Handler): ScriptRun;
  withFailureHandler(handler: Handler): ScriptRun;
  withUserObject(object: unknown): ScriptRun;
  readonly [functionName: string]: (...args: never[]) => unknown;
}

/** `google.script` as a page of the script has it. */
export interface GoogleScript {
  readonly run: ScriptRun;
  readonly host: {
    close(): void;
    setWidth(pixels: number): void;
    setHeight(pixels: number): void;
    readonly editor: { focus(): void };
  };
}

function runnerOf(calls: ScriptCalls, handlers: Handlers): ScriptRun {
  const options: Record<string, (given: never) => ScriptRun> = {
    withSuccessHandler: (success: Handler) => runnerOf(calls, { ...handlers, success }),
    withFailureHandler: (failure: Handler) => runnerOf(calls, { ...handlers, failure }),
    withUserObject: (userObject: unknown) => runnerOf(calls, { ...handlers, userObject }),
  };
  return new Proxy(options, {
    get: (_target, key) => {
      if (typeof key === 'symbol') return undefined;
      if (Object.hasOwn(options, key)) return options[key];
      return calls.has(key) ? (...args: unknown[]) => start(calls, { name: key, args }, handlers) : undefined;
    },
  }) as unknown as ScriptRun;
}

/** Arguments are checked at once; the answer comes later, to one of the handlers. */
function start(
  calls: ScriptCalls,
  { name, args }: { name: string; args: readonly unknown[] },
  handlers: Handlers,
): void {
  const text = transferText(args, 'arguments');
  void Promise.resolve()
    .then(() => JSON.parse(calls.callWithText(name, text)) as unknown)
    .then(
      (answer) => handlers.success?.(answer, handlers.userObject),
      (error: unknown) => handlers.failure?.(error, handlers.userObject),
    );
}

/** What the page is told when it asks its surroundings for something. */
export interface PageHost {
  close(): void;
  focus(): void;
}

/** The bridge between a page and the script. */
export const googleScript = (calls: ScriptCalls, host: PageHost): GoogleScript => ({
  run: runnerOf(calls, {}),
  host: {
    close: () => host.close(),
    setWidth: () => undefined,
    setHeight: () => undefined,
    editor: { focus: () => host.focus() },
  },
});
