import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capabilities } from '../../core/capabilities.generated';

const root = join(__dirname, '../..');
/** What shows all reports alike: none of it may know one by its name. */
const SURFACES = [
  'pane',
  'core/client-card',
  'core/reports',
  'core/saved',
  'excel-addin',
  'sheets-script',
  'command-line',
];

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
    .map((name) => join(folder, name));

test.each(SURFACES)('nothing in %s names a report', (folder) => {
  const quoted = new RegExp(`['"\`/](${capabilities.map(({ id }) => id).join('|')})['"\`/]`);
  const naming = sourcesIn(folder).filter((file) => quoted.test(readFileSync(join(root, file), 'utf8')));
  expect(sourcesIn(folder).length).toBeGreaterThan(2);
  expect(naming).toEqual([]);
});
