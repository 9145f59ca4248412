import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceList } from '../../../build/licences/licence-list';
import { shippedBundles, type Bundle } from '../../../build/licences/shipped-bundles';

let bundles: readonly Bundle[] = [];
beforeAll(async () => {
  bundles = await shippedBundles();
}, 120_000);

/** Every way a script has to ask another machine, and to run a text. */
const NETWORK =
  /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|serviceWorker|UrlFetchApp)\b/g;
const TEXT_RUN =
  /(?<![\w$.])(eval|Function)\s*\(|\bimport\(|set(?:Timeout|Interval)\(\s*["'`]|new (?:Shared)?Worker\b/g;
/** Names of namespaces, and pages that error messages of libraries point to; nothing of it is ever asked for. */
const NAMED_ONLY = /^https?:\/\/(www\.w3\.org|react\.dev\/errors|github\.com\/microsoft\/griffel|aka\.ms\/griffel)/;

const found = (pattern: RegExp) =>
  bundles.flatMap(({ entry, code }) =>
    [...code.matchAll(pattern)].map((match) => `${entry}: ${code.slice(match.index - 30, match.index + 40)}`),
  );

test('nothing that is shipped can ask another machine for anything, or tell it anything', () => {
  expect(bundles.map(({ code }) => code.length > 100_000)).toEqual([true, true, true]);
  expect(found(NETWORK)).toEqual([]);
});

test('nothing that is shipped runs a text as a script', () => {
  expect(found(TEXT_RUN)).toEqual([]);
});

test('no address of another machine is in what is shipped, but names that only look like one', () => {
  const addresses = bundles.flatMap(({ code }) => code.match(/https?:\/\/[^\s"'`\\]+/g) ?? []);
  expect([...new Set(addresses)].filter((address) => !NAMED_ONLY.test(address))).toEqual([]);
});

test('the script behind the sidebar holds nothing but our own', () => {
  const script = bundles.find(({ entry }) => entry === 'sheets-script/main.ts');
  expect(script?.files.filter((file) => file.includes('node_modules'))).toEqual([]);
});

test('the list of licences is that of what is shipped: npx tsx build/licences/write-licences.ts', () => {
  const list = licenceList(bundles);
  expect(readFileSync(join(__dirname, '../../../docs/licences.md'), 'utf8')).toBe(list);
  const licences = new Set([...list.matchAll(/^\| \S+ +\| \d\S* +\| (.+?) +\|/gm)].map(([, licence]) => licence));
  expect([...licences]).toEqual(['MIT']);
});
