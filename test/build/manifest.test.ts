import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest, type Surroundings } from '../../build/manifest/check-manifest';
import { capabilities } from '../../core/capabilities.generated';
import { reportSets } from '../../core/sets/sets';

const manifest = readFileSync('manifest.xml', 'utf8');
const surroundings: Surroundings = {
  commands: [
    'run-all',
    ...reportSets(capabilities).map(({ id }) => `run-set-${id}`),
    ...capabilities.map(({ id }) => `run-${id}`),
  ],
  sizeOf: (address) => {
    const file = path.join('excel-addin', new URL(address).pathname);
    if (!existsSync(file)) return null;
    const bytes = readFileSync(file);
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  },
};

test('the manifest is as Office wants it', () => {
  expect(checkManifest(manifest, surroundings)).toEqual([]);
});

test.each([
  [
    'elements in the wrong order',
    (xml: string) => xml.replace(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1'),
    /Version comes too late/,
  ],
  ['a missing element', (xml: string) => xml.replace(/<SupportUrl.*\/>/, ''), /SupportUrl is missing/],
  [
    'a resource that does not exist',
    (xml: string) => xml.replace('<bt:String id="Tab.Label"', '<bt:String id="Tab.Labl"'),
    /Tab.Label is not among/,
  ],
  [
    'a text that is too long',
    (xml: string) => xml.replace('DefaultValue="All reports"', `DefaultValue="${'long '.repeat(30)}"`),
    /longer than 125/,
  ],
  [
    'an address without https',
    (xml: string) => xml.replace('https://localhost:3000/functions.en.json', 'http://localhost:3000/functions.en.json'),
    /is not https/,
  ],
  ['an icon of another size', (xml: string) => xml.replace('icons/all-16.png', 'icons/all-32.png'), /is not 16 × 16/],
  [
    'an icon that is not there',
    (xml: string) => xml.replace('icons/icon-80.png', 'icons/icon-81.png'),
    /icon-81.png is not 80 × 80/,
  ],
  [
    'an id used twice',
    (xml: string) => xml.replace('id="Clientele.All"', 'id="Clientele.Pane"'),
    /Clientele.Pane is used twice/,
  ],
  ['a command that nobody handles', (xml: string) => xml.replace('>run-all<', '>runAll<'), /runAll has no handler/],
  ['an id that is not a GUID', (xml: string) => xml.replace('7c1f0f6e-', '7c1f0f6-'), /not a GUID/],
  ['a wrong locale', (xml: string) => xml.replace('Locale="uk-UA"', 'Locale="ua"'), /ua is not a locale/],
])('%s would be refused', (_what, spoil, message) => {
  const spoilt = spoil(manifest);
  expect(spoilt).not.toBe(manifest);
  expect(checkManifest(spoilt, surroundings).join('\n')).toMatch(message);
});
