import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeCapabilities as capabilities } from '../../core/bodies.generated';
import { generatedFromDeclarations, generatedLists } from '../../build/generated-files';

const onDisk = (path: string) => readFileSync(join(__dirname, '../..', path), 'utf8');

test('the list of capabilities holds every folder that declares one, by group and name', async () => {
  const [[path, content] = ['', '']] = await generatedLists();
  expect(onDisk(path)).toBe(content);
  expect(capabilities.map(({ id }) => id)).toEqual(expect.arrayContaining(['abc', 'migration']));
});

test.each([...generatedFromDeclarations(capabilities)])(
  '%s is what build/generate.ts makes of the declarations',
  (path, content) => {
    expect(onDisk(path)).toBe(content);
  },
);
