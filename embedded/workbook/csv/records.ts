const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

interface Cutting {
  readonly separator: string;
  readonly start: number;
  /** A record with more fields is handed out as soon as it has one more. */
  readonly most?: number;
}

/**
 * The records of a separated text, field by field; the array handed out is used again for the next record. Fields in
 * quotes may hold separators, line ends and doubled quotes. A quote that is never closed counts as a character.
 */
export function* recordsOf(text: string, { separator, start, most = Infinity }: Cutting): Generator<readonly string[]> {
  const cut = separator.charCodeAt(0);
  const quotes: Quotes = { unclosedFrom: Infinity };
  const fields: string[] = [];
  let at = start;
  while (at < text.length) {
    const close = text.charCodeAt(at) === QUOTE ? closingQuote(text, { open: at, separator: cut, quotes }) : -1;
    let end = close < 0 ? at : close + 1;
    while (end < text.length && !isEnd(text.charCodeAt(end), cut)) end++;
    fields.push(close < 0 ? text.slice(at, end) : text.slice(at + 1, close).replaceAll('""', '"'));
    const code = text.charCodeAt(end);
    at = end + 1;
    if (code === cut && at < text.length && fields.length <= most) continue;
    if (code === cut) fields.push('');
    if (code === RETURN && text.charCodeAt(at) === LINE_FEED) at++;
    yield fields;
    fields.length = 0;
  }
}

const isEnd = (code: number, separator: number): boolean => code === separator || code === LINE_FEED || code === RETURN;

/** What the quotes looked at so far tell of those that follow. */
interface Quotes {
  /** No field is closed by a quote that begins a run of quotes from here on: looked for once, not for every field. */
  unclosedFrom: number;
}

interface Opened {
  readonly open: number;
  readonly separator: number;
  readonly quotes: Quotes;
}

/** The quote that ends the field: one with a separator or the end of the line after it. −1 where there is none. */
function closingQuote(text: string, { open, separator, quotes }: Opened): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (at >= quotes.unclosedFrom && text.charCodeAt(at - 1) !== QUOTE) return -1;
    const next = text.charCodeAt(at + 1);
    if (next === QUOTE) at++;
    else if (at + 1 === text.length || isEnd(next, separator)) return at;
  }
  quotes.unclosedFrom = Math.min(quotes.unclosedFrom, open + 2);
  return -1;
}
