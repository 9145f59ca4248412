import { encodingOf } from '../opc/package';
import { UnreadableFile } from '../unreadable-file';
import { endOfTag } from '../xml/scanner';
import type { ZipEntry } from '../zip/read-zip';
import { piecesOf } from '../zip/read-zip';

/** A stretch of a sheet part: what stands before the rows, a row, or what stands behind them. */
export interface Stretch {
  readonly kind: 'head' | 'row' | 'tail';
  readonly text: string;
}

/**
 * Cuts a sheet part into its rows, letter by letter as they stand, while it is being unpacked. The head ends with the
 * start tag `<sheetData>`, the tail starts with its end tag, whatever way the part has of saying that there are no rows.
 */
export async function* stretchesOf(entry: ZipEntry): AsyncGenerator<Stretch> {
  const cut = new Cutter();
  let decoder: TextDecoder | undefined;
  for await (const piece of piecesOf(entry)) {
    decoder ??= new TextDecoder(encodingOf(piece));
    yield* cut.take(decoder.decode(piece, { stream: true }));
  }
  yield cut.tail();
}

class Cutter {
  private rest = '';
  private place: Stretch['kind'] = 'head';

  *take(piece: string): Generator<Stretch> {
    this.rest += piece;
    if (this.place === 'head') yield* this.takeHead();
    if (this.place === 'row') yield* this.takeRows();
  }

  tail(): Stretch {
    if (this.place !== 'tail') throw new UnreadableFile('damaged', 'no end of the cells');
    return { kind: 'tail', text: this.rest };
  }

  private *takeHead(): Generator<Stretch> {
    const found = /<((?:\w+:)?sheetData)\b[^>]*>/.exec(this.rest);
    if (!found) return;
    const [tag, name = ''] = found;
    const before = this.rest.slice(0, found.index);
    const after = this.rest.slice(found.index + tag.length);
    const isEmpty = tag.endsWith('/>');
    yield { kind: 'head', text: before + tag.replace(/\s*\/>$/, '>') };
    this.rest = isEmpty ? `</${name}>${after}` : after;
    this.place = isEmpty ? 'tail' : 'row';
  }

  private *takeRows(): Generator<Stretch> {
    let at = 0;
    for (let tag = this.rest.indexOf('<', at); tag >= 0; tag = this.rest.indexOf('<', at)) {
      if (this.rest.startsWith('</', tag)) {
        this.place = 'tail';
        break;
      }
      const end = endOfElement(this.rest, tag);
      if (end < 0) break;
      yield { kind: 'row', text: this.rest.slice(at, end) };
      at = end;
    }
    this.rest = this.rest.slice(at);
  }
}

/** Where an element (or a comment) that starts here is over; −1 when the end is not there yet. */
export function endOfElement(xml: string, start: number): number {
  if (xml.startsWith('<!--', start)) return after(xml, '-->', start);
  const first = xml.indexOf('>', start);
  const open = first < 0 ? -1 : endOfTag(xml, start, first);
  if (open < 0) return -1;
  if (xml[open - 1] === '/') return open + 1;
  const name = /^[^\s/>]+/.exec(xml.slice(start + 1, open + 1))?.[0] ?? '';
  return endOfContent(xml, open + 1, `</${name}`);
}

/** A CDATA section may hold what looks like the end tag. */
function endOfContent(xml: string, from: number, endTag: string): number {
  const close = xml.indexOf(endTag, from);
  if (close < 0) return -1;
  const section = xml.slice(from, close).indexOf('<![CDATA[');
  if (section < 0) return after(xml, '>', close);
  const behind = after(xml, ']]>', from + section);
  return behind < 0 ? -1 : endOfContent(xml, behind, endTag);
}

function after(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from);
  return at < 0 ? -1 : at + sign.length;
}
