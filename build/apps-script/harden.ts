import { parse, type AnyNode, type Comment, type Node } from 'acorn';

/**
 * What HtmlService may trip over in an inline script: it looks for comments with a lexer that does not know template
 * literals, so that from `//` inside one to the end of the line everything is cut; the others end or open a script or a
 * scriptlet.
 */
export const TROUBLESOME = [/\/\//, /\/\*/, /<\//, /<!--/, /-->/, /<\?/, /\?>/] as const;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The script with the same meaning and none of those sequences; throws where that is not possible. */
export function harden(code: string): string {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 2022, sourceType: 'script', onComment: comments });
  const edits = comments.map(({ start, end }): Edit => ({ start, end, text: ' ' }));
  for (const node of nodesOf(program)) edits.push(...editsOf(node, code));
  const hardened = edited(code, edits);
  const left = TROUBLESOME.map((one) => one.exec(hardened)).find((match) => match !== null);
  if (left) throw new Error(`The script still has ${left[0]}: ${around(hardened, left.index)}`);
  return hardened;
}

const around = (code: string, index: number): string => code.slice(Math.max(0, index - 40), index + 40);

function editsOf(node: AnyNode, code: string): readonly Edit[] {
  const { start, end } = node;
  const source = code.slice(start, end);
  if (node.type === 'Literal' && node.regex) {
    const text = `/${hardPattern(node.regex.pattern)}/${node.regex.flags}`;
    return isTroublesome(source) || node.regex.pattern.endsWith('/') ? [{ start, end, text }] : [];
  }
  if (node.type === 'TaggedTemplateExpression' && node.quasi.quasis.some((part) => isTroublesome(part.value.raw)))
    throw new Error(`A tagged template would get another raw text: ${source}`);
  const isText = (node.type === 'Literal' && typeof node.value === 'string') || node.type === 'TemplateElement';
  return isText && isTroublesome(source) ? [{ start, end, text: hardText(source) }] : [];
}

const isTroublesome = (source: string): boolean => TROUBLESOME.some((one) => one.test(source));

/** A backslash before the second character: in a text it changes nothing. */
export const hardText = (source: string): string =>
  source
    .replace(/\/(?=[/*])/g, '/\\')
    .replace(/<(?=[/!?])/g, '<\\')
    .replace(/--(?=>)/g, '--\\')
    .replace(/\?(?=>)/g, '?\\');

/** Character codes in a pattern, character by character, so that `\\/` is not mistaken for `\/`. */
export function hardPattern(pattern: string): string {
  const characters = pattern.match(/\\[\s\S]|[\s\S]/g) ?? [];
  return characters.map((one, i) => hardCharacter(one, characters[i - 1], characters[i + 1])).join('');
}

function hardCharacter(one: string, before: string | undefined, after: string | undefined): string {
  if (one === '/' || one === '\\/') return '\\x2f';
  if (one === '<' && (after === '?' || after === '!') && before !== '?') return '\\x3c';
  return one === '>' && (before === '?' || before === '-') ? '\\x3e' : one;
}

/** From the last to the first, so that places stay right. */
const edited = (code: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end), code);

/** A node and everything in it. */
function* nodesOf(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const value of Object.values(node) as unknown[])
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(one)) yield* nodesOf(one);
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';
