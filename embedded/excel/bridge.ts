import type { ExcelHost } from './host';
import { byteLength } from './payload';
import type { BatchRequest } from './wire/protocol';

/** What the library expects of a native application around it. */
export interface NativeBridge {
  /** Set by the library. */
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface RequestMessage {
  readonly id: number;
  readonly message: { readonly body: BatchRequest };
}

const REPLY = 2;
const EVENT = 3;

/** Connects the library to a host. The library takes it with `OfficeExtension.HostBridge.init`. */
export function createNativeBridge(host: ExcelHost): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      queueMicrotask(() => bridge.onMessageFromHost?.(reply(host, text)));
    },
  };
  host.events.listeners.add((entries) => {
    queueMicrotask(() => bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT, message: { entries } })));
  });
  return bridge;
}

function reply(host: ExcelHost, text: string): string {
  const { id, message } = JSON.parse(text) as RequestMessage;
  const answer = host.answer(message.body, byteLength(text));
  if ('body' in answer) {
    // The body is put in as it is: turning it into text a second time would cost as much as the rest.
    return `{"id":${id},"type":${REPLY},"message":{"statusCode":200,"headers":{},"body":${answer.body}}}`;
  }
  const { code, message: reason, httpStatus } = answer.error;
  const body = { error: { code, message: reason } };
  return JSON.stringify({ id, type: REPLY, message: { statusCode: httpStatus, headers: {}, body } });
}
