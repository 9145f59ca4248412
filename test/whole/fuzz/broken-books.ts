import fc from 'fast-check';
import { writeZip } from '../../../embedded/workbook/zip/write-zip';
import { userParts } from '../../embedded/workbook/user-package';

/** Parts of a workbook by name; null for one that is missing. */
type Parts = Readonly<Record<string, string | null>>;
type Fault = (parts: Parts) => Parts;

const names = Object.keys(userParts()).filter((name) => /\.(xml|rels)$/.test(name));
const partName = fc.constantFrom(
  ...names,
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet1.xml',
  'xl/sharedStrings.xml',
);

const change =
  (name: string, to: (xml: string) => string | null): Fault =>
  (parts) => {
    const xml = parts[name];
    return xml === null || xml === undefined ? parts : { ...parts, [name]: to(xml) };
  };

const NASTY = [
  ...[
    '',
    '0',
    '-1',
    '1.5',
    '1e9',
    '999999',
    'NaN',
    'A0',
    'A1048577',
    'XFD1048576',
    'XFE1',
    'A1:XFD1048576',
    '99999999999999999999',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    '../../../../etc/passwd',
    '/',
    '..',
    'worksheets/sheet1.xml',
    'workbook.xml',
  ],
  ...[
    '&constructor;',
    '&#x110000;',
    '&#0;',
    '&lol;',
    'x'.repeat(70_000),
    ' '.repeat(30_000),
    's',
    'shared',
    'inlineStr',
    'true',
  ],
];
const INSERTED = [
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>',
  '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
  '<!-- -->',
  '<![CDATA[<row r="9"/>]]>',
  '<?x?>',
  '<row r="2"><c r="A2"><v>1</v></c></row>',
  '<row><c><v>7</v></c></row>',
  '<c r="XFD1048576"><v>1</v></c>',
  '<dimension ref="A1:XFD1048576"/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<col min="1" max="16384" width="9" hidden="1"/>'.repeat(50),
  '<sheet name="x" sheetId="9" r:id="rId1"/>',
  '<Relationship Id="rId1" Type="x/worksheet" Target="workbook.xml"/>',
  '<si/>',
  '<x>'.repeat(400),
  '</row>',
  '<f t="shared" si="0" ref="A1:B2">A1+1</f>',
  '\u0000',
  '<',
  '&',
];

const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const cut = (xml: string, share: number) => Math.floor(xml.length * share);

/** One thing wrong with a workbook, as crashes, careless programs and malice make it. */
const fault: fc.Arbitrary<Fault> = fc.oneof(
  partName.map((name) => change(name, () => null)),
  fc.tuple(partName, at).map(([name, share]) => change(name, (xml) => xml.slice(0, cut(xml, share)))),
  fc.tuple(partName, at, fc.constantFrom(...INSERTED)).map(([name, share, text]) =>
    change(name, (xml) => {
      const tag = xml.indexOf('>', cut(xml, share)) + 1;
      return xml.slice(0, tag) + text + xml.slice(tag);
    }),
  ),
  {
    weight: 4,
    arbitrary: fc
      .tuple(partName, at, fc.constantFrom(...NASTY))
      .map(([name, share, value]) => change(name, otherValue(share, value))),
  },
  fc
    .tuple(partName, at, at)
    .map(([name, from, to]) =>
      change(name, (xml) => xml.slice(0, cut(xml, Math.max(from, to))) + xml.slice(cut(xml, Math.min(from, to)))),
    ),
  fc.tuple(partName, partName).map(
    ([name, other]): Fault =>
      (parts) => ({ ...parts, [name]: parts[other] ?? null }),
  ),
  fc.tuple(partName, at, at).map(([name, share, other]) => change(name, withoutElement(share, other))),
);

/** Another value in place of one attribute's, or of the text of one element. */
const otherValue = (share: number, value: string) => (xml: string) => {
  const places = [...xml.matchAll(/="([^"]*)"|<[vtf]>([^<]*)</g)];
  const place = places[Math.floor(places.length * share)];
  if (!place) return xml;
  const old = place[1] ?? place[2] ?? '';
  const start = place.index + place[0].indexOf(old, place[1] === undefined ? 3 : 2);
  return xml.slice(0, start) + value + xml.slice(start + old.length);
};

/** One tag taken away: its element is never closed, or never opened. */
const withoutElement = (share: number, other: number) => (xml: string) => {
  const tags = [...xml.matchAll(/<[^?!][^>]*>/g)];
  const tag = tags[Math.floor(tags.length * (other > 0.5 ? share : share / 2))];
  return tag ? xml.slice(0, tag.index) + xml.slice(tag.index + tag[0].length) : xml;
};

/** Workbooks with one to three faults, and the parts that they are made of. */
export const brokenParts: fc.Arbitrary<Parts> = fc
  .array(fault, { minLength: 1, maxLength: 3 })
  .map((faults) => faults.reduce<Parts>((parts, make) => make(parts), userParts()))
  .map((parts) => Object.defineProperty(parts, fc.toStringMethod, { value: () => changesIn(parts) }));

/** What a failing case is shown by: the parts that are not as they were. */
const changesIn = (parts: Parts): string => {
  const whole = userParts();
  return JSON.stringify(
    Object.fromEntries(Object.entries(parts).filter(([name, xml]) => xml !== whole[name])),
    null,
    1,
  );
};

export const packed = (parts: Parts): Promise<Uint8Array> =>
  writeZip(Object.entries(parts).flatMap(([name, content]) => (content === null ? [] : [{ name, content }])));

/** Cells of a sheet's part that hold something, counted without reading it as XML; null where markup hides what counts. */
export function filledCells(xml: string): number | null {
  const [before = '', data, after] = xml.split(/<sheetData>|<\/sheetData>/);
  if (data === undefined || /<!|<\?x\?>|\u0000/.test(xml) || /<(row|extLst)\b/.test(before) || after === undefined)
    return null;
  const cells = [...data.matchAll(/<c\b[^>]*?(?<!\/)>(.*?)<\/c>/gs)];
  return cells.filter(([, inside = '']) => /<[vt]\b[^>]*>[^<]*[^<\s][^<]*</.test(inside)).length;
}
