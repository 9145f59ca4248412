import { UnreadableFile } from '../unreadable-file';

/** What a scanner reports. Element names come without prefix; an element without content is opened and closed. */
export interface XmlHandlers {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Characters between two tags as they stand; `textOf` makes text of them. */
  text(raw: string): void;
}

/** Reads XML piece by piece, so that a large sheet never stands in memory as one text. */
export class XmlScanner {
  private rest = '';
  /** Names of the elements that are open. */
  private readonly path: string[] = [];
  private hasRoot = false;

  constructor(private readonly handlers: XmlHandlers) {}

  push(piece: string): void {
    const xml = this.rest === '' ? piece : this.rest + piece;
    let at = 0;
    for (;;) {
      const tag = startOfTag(xml, at);
      const end = tag < 0 ? -1 : xml.indexOf('>', tag + 1);
      if (end < 0) break;
      if (tag > at) this.handlers.text(xml.slice(at, tag));
      const stop = xml.charCodeAt(tag + 1) === SLASH ? end : endOfTag(xml, tag, end);
      if (stop < 0) {
        at = tag;
        break;
      }
      this.report(xml, tag, stop);
      at = stop + 1;
    }
    this.rest = xml.slice(at);
    // What has not ended is looked at again with every piece: without a bound the cost would grow with its square.
    if (this.rest.length > LONGEST_PIECE) throw new UnreadableFile('damaged', 'text or tag without an end');
  }

  /** How many elements are open. */
  get depth(): number {
    return this.path.length;
  }

  /** Whether nothing is left of what was pushed: neither the beginning of a tag nor text before the next. */
  get isBetweenTags(): boolean {
    return this.rest === '';
  }

  /** To be called after the last piece. */
  end(): void {
    if (this.rest.trim() !== '' || this.path.length > 0) throw new UnreadableFile('damaged', 'XML ends too early');
  }

  private report(xml: string, start: number, end: number): void {
    if (xml.charCodeAt(start + 1) === SLASH) {
      const name = localName(xml, start + 2, end);
      if (this.path.pop() !== name) throw new UnreadableFile('damaged', 'tags do not match');
      this.handlers.close(name);
      return;
    }
    const empty = xml.charCodeAt(end - 1) === SLASH;
    const inside = empty ? end - 1 : end;
    let nameEnd = start + 1;
    while (nameEnd < inside && xml.charCodeAt(nameEnd) > SPACE) nameEnd++;
    const name = localName(xml, start + 1, nameEnd);
    if (this.path.length === 0 && this.hasRoot) throw new UnreadableFile('damaged', 'two roots');
    this.hasRoot = true;
    this.handlers.open(name, xml.slice(nameEnd, inside));
    if (empty) this.handlers.close(name);
    else if (this.path.push(name) > DEEPEST) throw new UnreadableFile('damaged', 'elements too deep');
  }
}

/** Longest text or tag; a cell holds 32 767 characters. */
const LONGEST_PIECE = 1 << 24;
/** Elements within elements; no part of a workbook needs a tenth of it. */
export const DEEPEST = 256;

const SLASH = 47;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/** Where the next tag starts; comments, CDATA and instructions are passed over as text. −1 when it is not there yet. */
export function startOfTag(xml: string, from: number): number {
  let at = xml.indexOf('<', from);
  while (at >= 0) {
    const next = xml.charCodeAt(at + 1);
    if (next !== 33 && next !== 63) return at;
    if (/^<!D/i.test(xml.slice(at, at + 3))) throw new UnreadableFile('unsafe', 'document type declaration');
    const close = next === 63 ? '?>' : xml.startsWith('<![CDATA[', at) ? ']]>' : '-->';
    const end = xml.indexOf(close, at + 2);
    at = end < 0 ? -1 : xml.indexOf('<', end + close.length);
  }
  return -1;
}

/** The `>` that ends a start tag, `first` being the next one: a `>` within quotes does not count. −1 when not there yet. */
export function endOfTag(xml: string, start: number, first: number): number {
  let end = first;
  let quote = 0;
  for (let at = start + 1; end >= 0; end = xml.indexOf('>', end + 1)) {
    for (; at < end; at++) {
      const code = xml.charCodeAt(at);
      if (quote === 0 && (code === DOUBLE_QUOTE || code === SINGLE_QUOTE)) quote = code;
      else if (code === quote) quote = 0;
    }
    if (quote === 0) return end;
  }
  return -1;
}

function localName(xml: string, from: number, to: number): string {
  const name = xml.slice(from, to);
  const colon = name.indexOf(':');
  return (colon < 0 ? name : name.slice(colon + 1)).trimEnd();
}

/** Scans a whole text. */
export function scanXml(xml: string, handlers: Partial<XmlHandlers>): void {
  const scanner = new XmlScanner({ open: () => {}, close: () => {}, text: () => {}, ...handlers });
  scanner.push(xml);
  scanner.end();
}
