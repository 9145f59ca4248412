import { nativeContext } from './native-context';

/** The library's own numbers for a button of the ribbon that was pressed, and for the word that its work is done. */
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;
const SUCCESS = 0;

type Listening = (results: readonly number[]) => void;
type Heard = (id: number, payload: readonly unknown[]) => void;

/**
 * The part of `window.external` that a native Excel gives the library: who it is, in which language, what it can do, and
 * the buttons of its ribbon. Requests do not go this way.
 */
export class NativeShell {
  private pressed: Heard | null = null;

  /** `done` hears which press of a button has come to its end. */
  constructor(
    private readonly locale: string,
    private readonly done: (press: number) => void,
  ) {}

  /** Presses a button of the ribbon; false while the library does not listen yet. */
  press(functionName: string, press: number): boolean {
    const event = JSON.stringify({ source: { id: functionName } });
    this.pressed?.(COMMAND_INVOKED, [String(press), functionName, event]);
    return this.pressed !== null;
  }

  /** What the library calls, as functions that need no `this`. */
  get external() {
    return {
      GetHostInfo: () => `Excel$Win32$16.01$${this.locale}$$$disableLogging$0`,
      GetContext: () => nativeContext(this.locale),
      Execute: (id: number, given: readonly unknown[], answered: (status: number) => void) => {
        if (id === COMMAND_COMPLETED) this.done(Number(given[0]));
        answered(SUCCESS);
      },
      // eslint-disable-next-line max-params -- the library calls it so
      RegisterEvent: (id: number, _target: string, handler: Heard, registered: Listening) => {
        if (id === COMMAND_INVOKED) this.pressed = handler;
        registered([SUCCESS]);
      },
      UnregisterEvent: (_id: number, _target: string, unregistered: Listening) => unregistered([SUCCESS]),
    };
  }
}
