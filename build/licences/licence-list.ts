import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { markdownTable } from '../markdown-table';
import type { Bundle } from './shipped-bundles';

const ROOT = path.join(__dirname, '../..');

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Markdown: every package whose code is in what we ship, with its licence, and the texts of the licences. */
export function licenceList(bundles: readonly Bundle[]): string {
  const names = [...new Set(bundles.flatMap(({ files }) => files.flatMap((file) => packageOf(file) ?? [])))];
  const packages = names.sort().map(read);
  const texts = [...new Set(packages.map(({ text }) => text))];
  return [
    '# Licences of what is shipped',
    'The add-in’s page and the sidebar hold code of these packages; the script behind the sidebar and the cell functions hold none but our own. Microsoft’s Office.js is loaded from Microsoft and not part of what is shipped. Made by `npx tsx build/licences/write-licences.ts`.',
    markdownTable(
      ['Package', 'Version', 'Licence', 'Text'],
      packages.map(({ name, version, licence, text }) => [name, version, licence, String(texts.indexOf(text) + 1)]),
    ),
    ...texts.map((text, i) => `## Text ${i + 1}\n\n\`\`\`text\n${text}\n\`\`\``),
  ]
    .join('\n\n')
    .concat('\n');
}

/** `node_modules/@fluentui/tokens/lib/index.js` → `node_modules/@fluentui/tokens`; nothing for files of ours. */
const packageOf = (file: string): string | undefined => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];

function read(folder: string): Package {
  const at = path.join(ROOT, folder);
  const { name, version, license } = JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8')) as Readonly<
    Record<'name' | 'version' | 'license', string>
  >;
  const file = readdirSync(at).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? plainText(readFileSync(path.join(at, file), 'utf8'), name) : license;
  return { name, version, licence: license, text };
}

/** Some packages put their own name on top of a text that all of them share. */
const plainText = (text: string, name: string): string =>
  text
    .replace(/\r/g, '')
    .replace(/[ \t]+$/gm, '')
    .trim()
    .replace(new RegExp(`^${name}\\s+`), '');
