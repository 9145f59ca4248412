import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { shippedBundles } from '../../build/licences/shipped-bundles';
import { builtFolder } from '../../playground/picture/site';

/** Google hands the page over as it is. */
const SIDEBAR_BYTES = 520_000;
/** A web server packs the script, and the browser keeps it. */
const EXCEL_PACKED_BYTES = 260_000;

let built = '';
beforeAll(async () => {
  built = await builtFolder();
}, 600_000);

test('the sidebar is a page of no more than 520 KB, whatever the number of reports', () => {
  expect(readFileSync(join(built, 'sheets/Sidebar.html')).length).toBeLessThanOrEqual(SIDEBAR_BYTES);
});

test('what Excel loads first is no more than 260 KB as it travels', () => {
  expect(gzipSync(readFileSync(join(built, 'excel/addin.js'))).length).toBeLessThanOrEqual(EXCEL_PACKED_BYTES);
});

test('each pane is drawn by one library: the sidebar by Preact, that of Excel by React', async () => {
  const drawnBy = (await shippedBundles()).map(({ entry, files }) => {
    const packages = files.map((file) => /node_modules\/(preact|react|react-dom|scheduler)\//.exec(file)?.[1]);
    return [entry, [...new Set(packages)].filter((name) => name !== undefined).sort()];
  });
  expect(Object.fromEntries(drawnBy)).toEqual({
    'excel-addin/main.ts': ['react', 'react-dom', 'scheduler'],
    'sheets-script/sidebar/main.ts': ['preact'],
    'sheets-script/main.ts': [],
  });
}, 120_000);
