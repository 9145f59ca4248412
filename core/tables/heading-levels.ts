import type { Level } from '../grid/grouped-layout';

/** The headings that hold for the rows below them. */
export interface Headings {
  /** A heading row, of which level only the rows after it tell. */
  open(text: string): void;
  /** A manager named in a column of its own. */
  openManager(name: string): void;
  /** A document follows: the headings since the last document are the innermost levels. */
  close(): void;
  client(): string;
  manager(): string;
}

/** Follows the headings of a report with these levels, outermost first. */
export function headingLevels(levels: readonly Level[]): Headings {
  const current = { client: '', manager: '' };
  let opened: string[] = [];
  return {
    open: (text) => void opened.push(text),
    openManager(name) {
      current.manager = name;
      current.client = '';
      opened = [];
    },
    close() {
      const innermost = opened.slice(-levels.length);
      innermost.forEach((text, i) => {
        const level = levels[levels.length - innermost.length + i];
        if (level) current[level] = text;
      });
      opened = [];
    },
    client: () => current.client,
    manager: () => current.manager,
  };
}
