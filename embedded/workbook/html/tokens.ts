/** A piece of a web page: a tag, or the text between two. */
export type Token =
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * A comment, a tag with its attributes (a `>` in quotes does not end it), or text. A lone `<` is text. The lengths are
 * limited so that quotes nobody closes do not make every tag a look through the whole page.
 */
const PIECES =
  /<!--[^]*?(?:-->|$)|<[!?][^>]*(?:>|$)|<(\/?)([a-z][^\s/>]*)((?:"[^"]{0,4096}"|'[^']{0,4096}'|[^<>"']){0,4096})>|<|[^<]+/gi;

/** Elements whose content is no text of the page. */
const HIDDEN = new Set(['script', 'style', 'title', 'xml']);

/** Cuts a web page into tags and texts, however carelessly it is written. */
export function* tokensOf(html: string): Generator<Token> {
  const pieces = new RegExp(PIECES);
  for (let found = pieces.exec(html); found; found = pieces.exec(html)) {
    const [whole, slash, tag, attributes = ''] = found;
    if (tag === undefined) {
      if (whole === '<' || !whole.startsWith('<')) yield { kind: 'text', text: whole };
      continue;
    }
    const name = tag.toLowerCase();
    yield { kind: slash === '/' ? 'close' : 'open', name, attributes };
    if (slash !== '/' && HIDDEN.has(name) && !attributes.endsWith('/'))
      pieces.lastIndex = endOf(html, name, pieces.lastIndex);
  }
}

/** Where the end tag of an element starts that is passed over; the end of the page where it has none. */
function endOf(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** Value of an attribute, with or without quotes; undefined where it is not there. */
export function htmlAttribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return found ? htmlText(found[1] ?? found[2] ?? found[3] ?? '') : undefined;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  thinsp: '\u2009',
  shy: '',
  minus: '−',
  euro: '€',
  times: '×',
  middot: '·',
  bull: '•',
  deg: '°',
  sect: '§',
  copy: '©',
  reg: '®',
  trade: '™',
};

/** Text with its entities resolved; those nobody knows stay as they stand. */
export const htmlText = (raw: string): string => (raw.includes('&') ? raw.replace(ENTITIES, resolved) : raw);

const ENTITIES = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);?/gi;

function resolved(entity: string): string {
  const name = entity.slice(1).replace(/;$/, '');
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? entity) : entity;
  const code = Number(name.slice(1).replace(/^x/i, '0x'));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
