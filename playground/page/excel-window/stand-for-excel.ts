import type { FromExcel, ToExcel } from './messages';
import { NativeShell } from './native-shell';

/** What the library looks for when it runs inside a native application. */
interface NativeWindow {
  _richApiNativeBridge?: { onMessageFromHost: ((text: string) => void) | null; sendMessageToHost(text: string): void };
}

/**
 * Makes Microsoft's library find Excel around it: requests go to the page that holds the frame, in the order they are made,
 * and answers, events and the ribbon's buttons come the same way.
 */
export function standForExcel(frame: Window, locale: string): void {
  const { origin } = frame.location;
  const tell = (message: ToExcel) => frame.parent.postMessage(message, origin);
  const shell = new NativeShell(locale, (done) => tell({ to: 'excel', done }));
  const bridge: NonNullable<NativeWindow['_richApiNativeBridge']> = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => tell({ to: 'excel', text }),
  };
  frame.addEventListener('message', ({ source, data }: MessageEvent<FromExcel | undefined>) => {
    if (source !== frame.parent || data?.from !== 'excel') return;
    if ('text' in data) bridge.onMessageFromHost?.(data.text);
    // An add-in that does not listen yet has nothing to finish.
    else if (!shell.press(data.functionName, data.press)) tell({ to: 'excel', done: data.press });
  });
  (frame as unknown as NativeWindow)._richApiNativeBridge = bridge;
  Object.assign(frame.external, shell.external);
}
