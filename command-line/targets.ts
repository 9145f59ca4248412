import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { refusalCode } from './file-problems';
import { optionWords as phrases, type Wrong } from './option-words';
import { workbookExtension, type Options } from './options';

/** Extensions that promise something else than a workbook of ours. */
const OTHER_FORMATS = ['.csv', '.tsv', '.txt', '.xls', '.xlsb', '.xlsx', '.xlsm', '.ods', '.json'];

/** What is wrong with where the results are to go; looked at first, so that nobody waits for them in vain. */
export async function wrongTarget({
  input,
  out,
  json,
}: Pick<Options, 'input' | 'out' | 'json'>): Promise<Wrong | null> {
  if ((await statOf(input)) === null) return null; // that is what has to be said first, elsewhere
  const targets = [
    ...(out === null ? [] : [{ option: '--out', file: out }]),
    ...(json === null || json === '-' ? [] : [{ option: '--json', file: json }]),
  ];
  for (const target of targets) {
    if (await isSameFile(target.file, input)) return { wrong: phrases.overwritesInput, facts: target };
    const wrong = await wrongPlace(target);
    if (wrong) return wrong;
  }
  if (out !== null && json !== null && (await isSameFile(out, json)))
    return { wrong: phrases.sameTargets, facts: { file: out } };
  return out === null ? null : wrongExtension(out, workbookExtension(input));
}

async function wrongPlace({ option, file }: { option: string; file: string }): Promise<Wrong | null> {
  const folder = path.dirname(file);
  const [own, around] = await Promise.all([statOf(file), statOf(folder)]);
  if (own?.isDirectory()) return { wrong: phrases.isFolder, facts: { option, file } };
  return around?.isDirectory() ? null : { wrong: phrases.noFolder, facts: { file, folder } };
}

function wrongExtension(out: string, extension: string): Wrong | null {
  const own = path.extname(out);
  if (own.toLowerCase() === extension || !OTHER_FORMATS.includes(own.toLowerCase())) return null;
  return { wrong: phrases.extension, facts: { file: out, extension, better: out.slice(0, -own.length) + extension } };
}

/** Whether two paths lead to one file, whatever they are spelled like and whatever links are on the way. */
async function isSameFile(a: string, b: string): Promise<boolean> {
  if (path.resolve(a) === path.resolve(b)) return true;
  const [one, other] = await Promise.all([statOf(a), statOf(b)]);
  return one !== null && other !== null && one.ino === other.ino && one.dev === other.dev;
}

const statOf = (file: string) => stat(file, { bigint: true }).catch(() => null);

/** A file of results that the system refused to write. */
export class UnwritableFile extends Error {
  constructor(readonly file: string) {
    super(`${file} cannot be written`);
    this.name = 'UnwritableFile';
  }
}

/** Writes a file of results; throws an `UnwritableFile` where the system refuses, for one that is open in Excel say. */
export async function writeResult(file: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    refusalCode(error);
    throw new UnwritableFile(file);
  }
}
