/** The library's own protocol between an add-in's frame and an Excel on the web around it; every message is a JSON text. */

export const MessageType = { request: 0, response: 1 } as const;
export const ActionKind = { invoke: 0, register: 1, unregister: 2 } as const;
const ResponseType = { call: 0, event: 1 } as const;

/** A request of the frame. */
export interface FrameRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What the frame asks of the application with `executeMethod`. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

/** The request in a message; null for messages that are none. */
export function requestIn(data: unknown): FrameRequest | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  const message = JSON.parse(data) as Partial<FrameRequest>;
  return message._messageType === MessageType.request ? (message as FrameRequest) : null;
}

/** The answer to a request; of an event that was asked for, one of many. */
export function responseTo(request: FrameRequest, data: unknown, isEvent = false): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: location.origin,
    _data: data,
    _errorCode: 0,
    _responseType: isEvent ? ResponseType.event : ResponseType.call,
    _serializerVersion: 1,
  });
}
