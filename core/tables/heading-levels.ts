import { linesOf } from '../grid/document-lines';
import type { Grouping } from '../grid/grouped-layout';

/** A row without a date: a heading, or a line of the document above it. */
export interface Heading {
  readonly text: string;
  readonly amount: number;
}

/** The headings that hold for the rows below them. */
export interface Headings {
  /** A row of which only those after it tell what it is. */
  open(heading: Heading): void;
  /** A manager named in a column of its own. */
  openManager(name: string): void;
  /** A document follows: of the rows since the last one, the lines of that one come first, then headings, the innermost last. */
  close(amount: number): void;
  client(): string;
  manager(): string;
}

/** Follows the headings of a grouped report. */
export function headingLevels({ levels, hasLines }: Grouping): Headings {
  const current = { client: '', manager: '' };
  let opened: Heading[] = [];
  let document = NaN;
  const headings = () => {
    if (!hasLines || Number.isNaN(document)) return opened;
    const lines = linesOf(
      document,
      opened.map(({ amount }) => amount),
    );
    return lines > 0 || opened.length <= levels.length ? opened.slice(lines) : opened.slice(-levels.length);
  };
  return {
    open: (heading) => void opened.push(heading),
    openManager(name) {
      current.manager = name;
      current.client = '';
      opened = [];
    },
    close(amount) {
      const innermost = headings().slice(-levels.length);
      innermost.forEach(({ text }, i) => {
        const level = levels[levels.length - innermost.length + i];
        if (level) current[level] = text;
      });
      opened = [];
      document = amount;
    },
    client: () => current.client,
    manager: () => current.manager,
  };
}
