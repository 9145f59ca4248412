import type { Language } from '../../core';
import type { CommandLine } from './frame/commands';
import type { Kind } from './grid/grid';

/** Something to tell the user, above the workbook. */
export interface Message {
  readonly tone: 'error' | 'info';
  readonly text: string;
}

/** What the bar shows. */
export interface PageState {
  readonly language: Language;
  readonly kind: Kind;
  /** Name of the open file. */
  readonly file: string;
  /** What the product's own menus offer of the add-in. */
  readonly commands: readonly CommandLine[];
  /** What is being done; null when nothing is. */
  readonly busy: string | null;
  readonly message: Message | null;
}

/** Keeps the state and tells who listens when it becomes another. */
export class PageStore {
  private readonly listeners = new Set<() => void>();

  constructor(private state: PageState) {}

  readonly get = (): PageState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
