const QUOTED = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const CALL = new RegExp(`(${QUOTED})|(?<![\\p{L}\\p{N}_.])(LAMBDA|LET)\\(`, 'giu');
const NAME = new RegExp(`(${QUOTED})|(?<![\\p{L}\\p{N}_.$!])[\\p{L}_][\\p{L}\\p{N}_.]*`, 'gu');

/** The formula with the parameters of LAMBDA and the names of LET marked the way files want it: `_xlpm.x`. */
export function withParameterPrefixes(formula: string): string {
  const call = new RegExp(CALL);
  let written = '';
  let at = 0;
  for (let found = call.exec(formula); found; found = call.exec(formula)) {
    const name = found[2];
    if (name === undefined) continue;
    const start = found.index + found[0].length;
    const pieces = argumentsFrom(formula, start);
    const inside = pieces.join(',');
    const names = pieces.slice(0, -1).filter((_, index) => name.toUpperCase() === 'LAMBDA' || index % 2 === 0);
    written += formula.slice(at, start) + withParameterPrefixes(marked(inside, names));
    at = start + inside.length;
    call.lastIndex = at;
  }
  return written + formula.slice(at);
}

/** The arguments of a call as they stand, from the one that starts here to the one before the closing bracket. */
function argumentsFrom(formula: string, start: number): string[] {
  const pieces: string[] = [];
  const signs = new RegExp(`${QUOTED}|[(){},]`, 'g');
  signs.lastIndex = start;
  let from = start;
  let depth = 0;
  for (let sign = signs.exec(formula); sign; sign = signs.exec(formula)) {
    const [text] = sign;
    const isEnd = text === ')' && depth === 0;
    if (isEnd || (text === ',' && depth === 0)) {
      pieces.push(formula.slice(from, sign.index));
      from = sign.index + 1;
    }
    if (isEnd) return pieces;
    if (text === '(' || text === '{') depth++;
    if (text === ')' || text === '}') depth--;
  }
  return [...pieces, formula.slice(from)];
}

function marked(text: string, names: readonly string[]): string {
  const known = new Set(names.map((name) => name.trim().toLowerCase()));
  return text.replace(NAME, (whole: string, quoted: string | undefined) =>
    quoted === undefined && known.has(whole.toLowerCase()) ? `_xlpm.${whole}` : whole,
  );
}
