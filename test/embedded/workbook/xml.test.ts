import { scanXml, XmlScanner } from '../../../embedded/workbook/xml/scanner';
import { attributeOf, decodeEscapes, escapeAttribute, escapeText, textOf } from '../../../embedded/workbook/xml/text';
import {
  attribute,
  childInOrder,
  childNamed,
  parseTree,
  setAttribute,
  textIn,
  writeTree,
} from '../../../embedded/workbook/xml/tree';

const XML =
  '<?xml version="1.0"?>\n<!-- a <b> --><x:a n="1 > 0" m=\'"\'><x:b/>&lt;да&#x21;&#33;<![CDATA[<&amp;>]]><c >t</c ></x:a>';

const eventsOf = (...pieces: readonly string[]): string[] => {
  const events: string[] = [];
  const scanner = new XmlScanner({
    open: (name, attributes) => events.push(`<${name}${attributes.trimEnd()}`),
    close: (name) => events.push(`/${name}`),
    text: (raw) => events.push(textOf(raw)),
  });
  pieces.forEach((piece) => scanner.push(piece));
  scanner.end();
  return events.filter((event) => event.trim() !== '');
};

test('a scanner reports tags, attributes and text', () => {
  expect(eventsOf(XML)).toEqual([`<a n="1 > 0" m='"'`, '<b', '/b', '<да!!<&amp;>', '<c', 't', '/c', '/a']);
});

test('it makes no difference where the text is cut into pieces', () => {
  const whole = eventsOf(XML);
  for (let cut = 1; cut < XML.length; cut++) expect(eventsOf(XML.slice(0, cut), XML.slice(cut))).toEqual(whole);
  expect(eventsOf(...XML)).toEqual(whole);
});

test('a document type is refused, so that nothing is ever expanded', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b "boom">]><a>&b;</a>';
  expect(() => scanXml(bomb, {})).toThrow('unsafe');
  expect(() => parseTree(bomb)).toThrow('unsafe');
  expect(() => scanXml('<a>text', {})).toThrow('damaged');
  expect(textOf('&b; &amp; &#x110000;')).toBe('&b; & &#x110000;');
});

test('a tree that is not changed is written as it was read', () => {
  const closed = XML.replace('</c >', '</c>');
  expect(writeTree(parseTree(closed))).toBe(closed);
  expect(() => parseTree('<a><b></a></b>')).toThrow('damaged');
  expect(() => parseTree('<a><b></b>')).toThrow('damaged');
});

test('attributes are set, replaced and taken away without touching the others', () => {
  const { root } = parseTree(`<a  id='1'\n xid="2" r:id="3"/>`);
  setAttribute(root, 'id', '<"4">');
  setAttribute(root, 'new', 'x');
  expect(root.attributes).toBe(` id="&lt;&quot;4&quot;&gt;"\n xid="2" r:id="3" new="x"`);
  expect(attribute(root, 'id')).toBe('<"4">');
  setAttribute(root, 'id', null);
  expect(attribute(root, 'id')).toBeUndefined();
  expect(attribute(root, 'xid')).toBe('2');
});

test('a missing child is made where the format wants it, with the prefix of its parent', () => {
  const tree = parseTree('<x:a><x:first/><x:last/></x:a>');
  childInOrder(tree.root, 'middle', ['last']);
  expect(writeTree(tree)).toBe('<x:a><x:first/><x:middle/><x:last/></x:a>');
  expect(childInOrder(tree.root, 'first', ['last'])).toBe(childNamed(tree.root, 'first'));
});

test('text keeps its characters on the way into a part and back', () => {
  const text = 'a<b>&"c"\r\n\u0001_x0041_\t\ud83d\ude00\uffff';
  const { root } = parseTree(`<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`);
  expect(decodeEscapes(textIn(root))).toBe(text);
  expect(decodeEscapes(attribute(root, 'b') ?? '')).toBe(text);
});

test('an attribute is found by its whole name only', () => {
  expect(attributeOf(' ar="1" r = "2"', 'r')).toBe('2');
  expect(attributeOf(` s='3' r2="4"`, 'r')).toBeUndefined();
});
