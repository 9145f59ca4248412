import { writeFileSync } from 'node:fs';
import { sampleWorkbook } from './index';
import { sampleFile } from './sample-file';

/** `npx tsx playground/sample/write-sample.ts out.xlsx [seed]` */
const [path = 'sample.xlsx', seed = '7'] = process.argv.slice(2);
void sampleFile(sampleWorkbook(Number(seed))).then((bytes) => {
  writeFileSync(path, bytes);
  process.stdout.write(`${path}: ${bytes.length} bytes\n`);
});
