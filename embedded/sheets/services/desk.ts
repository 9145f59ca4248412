import type { Properties } from './properties';

/** A line of a menu. */
export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly menu: Menu };

export interface Menu {
  /** null: the add-on's own menu, which has the add-on's name. */
  readonly caption: string | null;
  readonly items: readonly MenuItem[];
}

/** A menu while it is put together. */
export interface MenuDraft extends Menu {
  readonly items: MenuItem[];
}

/** A page of the script for a sidebar or a dialog. */
export interface HtmlPage {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
}

/** What the script has shown the user. */
export type Shown =
  | { readonly kind: 'toast' | 'alert'; readonly title: string; readonly text: string }
  | { readonly kind: 'sidebar' | 'dialog'; readonly title: string; readonly page: Readonly<HtmlPage> };

export interface Logged {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

/** What surrounds the file: the user at the desk, and what Google keeps for the script. */
export interface Desk {
  /** The .html files of the script, by name without the ending. */
  readonly pages: ReadonlyMap<string, string>;
  /** Time zone of the script, which need not be the file's. */
  readonly scriptTimeZone: string;
  /** Language of the user, such as `ru`. */
  readonly userLocale: string;
  readonly properties: Readonly<Record<'document' | 'user' | 'script', Properties>>;
  /** Locks that another execution holds, such as a second user's. */
  readonly locks: Set<LockName>;
  readonly menus: Menu[];
  readonly shown: Shown[];
  readonly logs: Logged[];
}

export type LockName = 'document' | 'script' | 'user';
