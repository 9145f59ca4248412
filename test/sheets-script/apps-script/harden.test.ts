import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { harden, hardPattern, hardText, TROUBLESOME } from '../../../build/apps-script/harden';

const valueOf = (source: string): unknown => runInNewContext(source);
const isSafe = (source: string): boolean => !TROUBLESOME.some((one) => one.test(source));

const piece = fc.constantFrom(
  '/',
  '*',
  '<',
  '!',
  '-',
  '>',
  '?',
  '\\\\',
  '\\/',
  '\\n',
  'a',
  ' ',
  '\\u003c',
  'https:',
  '//',
  '$',
);

test('texts and templates keep their value and lose what troubles HtmlService', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom("'", '`'), (pieces, quote) => {
      const source = quote + pieces.join('') + quote;
      expect(valueOf(hardText(source))).toBe(valueOf(source));
      expect(isSafe(hardText(source))).toBe(true);
    }),
  );
});

test.each([
  [/^https?:\/\//, 'http://a', 'http:/a'],
  [/[\\/*]+$/, 'a\\/*', 'a.'],
  [/<\/?(\w+)>/, '</p>', '<>'],
  [/<!--x-->/, '<!--x-->', '<!-x->'],
  [/(?<y>\d{4})-(?<=-)/, '2024-', '24'],
  [/x\/*y/, 'x//y', 'xzy'],
  [/<\?xml/, '<?xml', 'xml'],
  [/[/]/, '/', '\\'],
])('the pattern %s finds and refuses the same', (pattern, found, refused) => {
  const hard = new RegExp(hardPattern(pattern.source), pattern.flags);
  expect([hard.test(found), hard.test(refused)]).toEqual([true, false]);
  expect(isSafe(hardPattern(pattern.source))).toBe(true);
});

test('a whole script does the same, without its comments', () => {
  const script =
    "var a = `https://x/${1}/*y*/`, b = '</script><!-- -->', c = /\\/\\//g.test('//') /* gone */; // gone\n";
  const result = '\n;[a, b, c]';
  expect(valueOf(harden(script) + result)).toEqual(valueOf(script + result));
  expect(harden(script)).not.toContain('gone');
});

test('what can not be said in another way is refused', () => {
  expect(() => harden('String.raw`a//b`')).toThrow('raw');
  expect(() => harden('var x = a?>b;')).toThrow();
});
