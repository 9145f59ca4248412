/** Kinds of events, with the numbers the library knows them by. */
const KINDS = { changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15 } as const;
export type EventKind = keyof typeof KINDS;

/** `[category, type, target, message, id]`, as the library takes them. */
export type Message = readonly unknown[];

const EVENTS = 65536;
/** Selection anywhere in the workbook, which the library passes on by itself. */
const DOCUMENT_SELECTION = 2;

/** Target of handlers that listen to all sheets. */
export const ALL_SHEETS = 'Workbook';

/** Who listens to what, and the way to them. */
export class Events {
  readonly listeners = new Set<(messages: readonly Message[]) => void>();
  private readonly heard = new Set<string>();

  listen(kind: EventKind, target: string): void {
    this.heard.add(`${kind} ${target}`);
  }

  unlisten(kind: EventKind, target: string): void {
    this.heard.delete(`${kind} ${target}`);
  }

  isHeard(kind: EventKind, sheetId: string): boolean {
    return this.heard.has(`${kind} ${sheetId}`) || this.heard.has(`${kind} ${ALL_SHEETS}`);
  }

  /** Tells the handlers of the sheet and of all sheets. */
  raise(kind: EventKind, sheetId: string, details: object): void {
    const message = JSON.stringify({ worksheetId: sheetId, ...details });
    const targets = [sheetId, ALL_SHEETS].filter((target) => this.heard.has(`${kind} ${target}`));
    this.post(targets.map((target) => [EVENTS, KINDS[kind], target, message]));
    if (kind === 'selectionChanged') this.post([[EVENTS, DOCUMENT_SELECTION, '', '{}']]);
  }

  post(messages: readonly Message[]): void {
    if (messages.length > 0) for (const listener of this.listeners) listener(messages);
  }
}
