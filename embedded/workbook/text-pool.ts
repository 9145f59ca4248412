/** More different texts than this are not repeated ones, and looking each up would only cost time. */
const MOST_TEXTS = 65_536;
/** The engine copies shorter pieces of a text anyway. */
const SHORTEST_PIECE = 13;

/** Keeps equal texts once. A text cut out of a long one holds on to all of it: the pool hands out copies. */
export class TextPool {
  private readonly texts = new Map<string, string>();

  keep(piece: string): string {
    const known = this.texts.get(piece);
    if (known !== undefined) return known;
    const text = standAlone(piece);
    if (this.texts.size < MOST_TEXTS) this.texts.set(text, text);
    return text;
  }
}

/** A text put together anew has its own letters. */
const standAlone = (piece: string): string => (piece.length < SHORTEST_PIECE ? piece : ` ${piece}`.slice(1));
