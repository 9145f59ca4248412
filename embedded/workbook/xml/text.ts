const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** Characters between tags as text: entities and CDATA resolved, comments left out. Entities of a DTD stay as they stand. */
export function textOf(source: string): string {
  const raw = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  if (!raw.includes('<')) return unescape(raw);
  return raw
    .split(/(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\?[^]*?\?>)/)
    .map((part) => (part.startsWith('<![CDATA[') ? part.slice(9, -3) : part.startsWith('<') ? '' : unescape(part)))
    .join('');
}

function unescape(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return NAMED.get(entity) ?? whole;
    const code = Number(entity.slice(1).replace(/^x/i, '0x'));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text for a spreadsheet part; what XML cannot carry is written as `_x0001_`, the way spreadsheet programs do. */
export function escapeText(text: string): string {
  if (!/[&<>\r_\u0000-\u0008\u000b-\u001f\ufffe\uffff]/.test(text)) return text;
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(/[\r\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, codeOf)
    .replace(/[&<>]/g, (sign) => ESCAPED[sign] ?? sign);
}

export const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/["\t\n]/g, (sign) => ESCAPED[sign] ?? sign);

const codeOf = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Undoes `_x000D_` and the like in a text of a spreadsheet part. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** Value of an attribute in the inside of a start tag; the name has its prefix. Undefined when absent. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    if (at > 0 && !isSpace(attributes.charCodeAt(at - 1))) continue;
    let from = at + name.length;
    while (isSpace(attributes.charCodeAt(from))) from++;
    if (attributes[from] !== '=') continue;
    from++;
    while (isSpace(attributes.charCodeAt(from))) from++;
    const quote = attributes[from];
    if (quote !== '"' && quote !== "'") continue;
    const to = attributes.indexOf(quote, from + 1);
    return to < 0 ? undefined : unescape(attributes.slice(from + 1, to));
  }
  return undefined;
}

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
