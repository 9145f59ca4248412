const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/**
 * The records of a separated text, field by field; the array handed out is used again for the next record. Fields in
 * quotes may hold separators, line ends and doubled quotes. A quote that is never closed counts as a character.
 */
export function* recordsOf(
  text: string,
  { separator, start }: { readonly separator: string; readonly start: number },
): Generator<readonly string[]> {
  const cut = separator.charCodeAt(0);
  const fields: string[] = [];
  let at = start;
  while (at < text.length) {
    const close = text.charCodeAt(at) === QUOTE ? closingQuote(text, at, cut) : -1;
    let end = close < 0 ? at : close + 1;
    while (end < text.length && !isEnd(text.charCodeAt(end), cut)) end++;
    fields.push(close < 0 ? text.slice(at, end) : text.slice(at + 1, close).replaceAll('""', '"'));
    const code = text.charCodeAt(end);
    at = end + 1;
    if (code === cut && at < text.length) continue;
    if (code === cut) fields.push('');
    if (code === RETURN && text.charCodeAt(at) === LINE_FEED) at++;
    yield fields;
    fields.length = 0;
  }
}

const isEnd = (code: number, separator: number): boolean => code === separator || code === LINE_FEED || code === RETURN;

/** The quote that ends the field: one with a separator or the end of the line after it. −1 where there is none. */
function closingQuote(text: string, open: number, separator: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === QUOTE) at++;
    else if (at + 1 === text.length || isEnd(next, separator)) return at;
  }
  return -1;
}
