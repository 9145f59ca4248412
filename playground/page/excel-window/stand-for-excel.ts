import type { FromExcel, ToExcel } from './messages';
import { nativeShell } from './native-shell';

/** What the library looks for when it runs inside a native application. */
interface NativeWindow {
  _richApiNativeBridge?: { onMessageFromHost: ((text: string) => void) | null; sendMessageToHost(text: string): void };
}

/**
 * Makes Microsoft's library find Excel around it: requests go to the page that holds the frame, in the order they are made,
 * and answers and events come back the same way.
 */
export function standForExcel(frame: Window, locale: string): void {
  const { origin } = frame.location;
  const bridge: NonNullable<NativeWindow['_richApiNativeBridge']> = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const message: ToExcel = { to: 'excel', text };
      frame.parent.postMessage(message, origin);
    },
  };
  frame.addEventListener('message', ({ source, data }: MessageEvent<FromExcel | undefined>) => {
    if (source === frame.parent && data?.from === 'excel') bridge.onMessageFromHost?.(data.text);
  });
  (frame as unknown as NativeWindow)._richApiNativeBridge = bridge;
  Object.assign(frame.external, nativeShell(locale));
}
