import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CaseSettings, DescribedWorkbook } from './case-settings';
import { workbookFile } from './workbook-file';

/**
 * Writes the file that a case describes into `folder` and returns its path. `input.csv` is text in UTF-8 (to be written in the
 * encoding that the settings name), `input.json` a workbook, `input.hex` bytes; a case without input has no file.
 */
export async function writeCaseFile(
  caseFolder: string,
  { file, encoding }: CaseSettings,
  folder: string,
): Promise<string> {
  const input = ['input.csv', 'input.json', 'input.hex'].find((name) => existsSync(path.join(caseFolder, name)));
  const extension = input === 'input.json' ? '.xlsx' : path.extname(input ?? '');
  const target = path.join(folder, file ?? path.basename(caseFolder) + extension);
  if (input === undefined) return target;
  const source = readFileSync(path.join(caseFolder, input), 'utf8');
  await writeFile(target, await bytesOf(source, input, encoding));
  return target;
}

async function bytesOf(source: string, input: string, encoding: CaseSettings['encoding']): Promise<Uint8Array> {
  if (input === 'input.json') return workbookFile(JSON.parse(source) as DescribedWorkbook);
  if (input === 'input.hex') return Buffer.from(source.replace(/\s/g, ''), 'hex');
  if (encoding === 'windows-1251') return windows1251(source);
  return encoding === 'utf-16le' ? Buffer.from(`\ufeff${source}`, 'utf16le') : Buffer.from(source, 'utf8');
}

function windows1251(text: string): Uint8Array {
  const letters = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, code) => code));
  return Uint8Array.from(text, (letter) => {
    const code = letters.indexOf(letter);
    if (code < 0) throw new Error(`Windows-1251 has no ${letter}`);
    return code;
  });
}
