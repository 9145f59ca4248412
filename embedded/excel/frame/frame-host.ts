import type { Message } from '../events';
import type { ExcelHost } from '../host';
import { byteLength } from '../payload';
import type { BatchRequest } from '../wire/protocol';
import { appContext, CONVERSATION } from './identity';
import { ActionKind, requestIn, responseTo, type FrameRequest, type MethodCall } from './messages';

/** Numbers of what the application can be asked for. */
const EXECUTE_BATCH = 93;
/** Where the batch stands among the arguments. */
const BATCH = 4;
const VERSION = 1;
const SUCCESS = 0;
const NOT_SUPPORTED = 5001;

/** What an add-in in a frame may ask of a page that is Excel on the web to it. */
export interface FrameHost {
  dispose(): void;
}

/** Answers the add-in in a frame of this page, by the library's own protocol, with a host over a workbook. */
export function openFrameHost(host: ExcelHost, frame: HTMLIFrameElement, locale: string): FrameHost {
  const listeners = new Map<string, FrameRequest>();
  const origin = new URL(frame.src).origin;
  const post = (text: string) => frame.contentWindow?.postMessage(text, origin);
  const answer = (request: FrameRequest): unknown => {
    const { _actionName: name, _actionType: kind, _data: data } = request;
    if (kind === ActionKind.register) listeners.set(name, request);
    if (kind === ActionKind.unregister) listeners.delete(name);
    if (kind !== ActionKind.invoke) return { Error: SUCCESS };
    if (name === 'ContextActivationManager_getAppContextAsync') return appContext(locale);
    return name === 'executeMethod' ? execute(host, data as MethodCall) : null;
  };
  const hear = ({ source, origin: from, data }: MessageEvent) => {
    if (source !== frame.contentWindow || from !== origin) return;
    const request = requestIn(data);
    if (request?._conversationId === CONVERSATION) post(responseTo(request, answer(request)));
  };
  const tell = (messages: readonly Message[]) => {
    const listener = listeners.get('richApiMessage');
    if (listener) post(responseTo(listener, { ArrayData: messages }, true));
  };
  addEventListener('message', hear);
  host.events.listeners.add(tell);
  return {
    dispose: () => {
      removeEventListener('message', hear);
      host.events.listeners.delete(tell);
    },
  };
}

function execute(host: ExcelHost, { DdaMethod: { DispatchId }, ArrayData = [] }: MethodCall): object {
  const batch = ArrayData[BATCH];
  if (DispatchId !== EXECUTE_BATCH || typeof batch !== 'string') return { Version: VERSION, Error: NOT_SUPPORTED };
  const answer = host.answer(JSON.parse(batch) as BatchRequest, byteLength(batch));
  if ('body' in answer) return { Version: VERSION, Error: SUCCESS, Data: [200, [], answer.body] };
  const { code, message, httpStatus } = answer.error;
  return { Version: VERSION, Error: SUCCESS, Data: [httpStatus, [], JSON.stringify({ error: { code, message } })] };
}
