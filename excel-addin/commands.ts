import {
  capabilities,
  finish,
  isProblem,
  problemText,
  wordsIn,
  writeReports as write,
  type Language,
  type Problem,
} from '../core';
import { excelHost } from './host';

/** Ribbon buttons: one for all reports, one for each. The manifest names them `run-all`, `run-abc` … */
export function associateCommands(): void {
  Office.actions.associate('run-all', command(capabilities.map(({ id }) => id)));
  for (const { id } of capabilities) Office.actions.associate(`run-${id}`, command([id]));
}

type Command = (event: Office.AddinCommands.Event) => void;

const command =
  (reports: readonly string[]): Command =>
  (event) => {
    void writeReports(reports, hostLanguage()).finally(() => event.completed());
  };

/**
 * Reads the workbook, computes the reports and writes their sheets; returns the names of the sheets, or the problem, after
 * putting its sentence on a sheet of its own so that the user sees it.
 */
export async function writeReports(
  reports: readonly string[],
  language: Language,
): Promise<readonly string[] | Problem> {
  const host = excelHost(language);
  const written = await finish(write(host, { reports, language }, capabilities));
  if (!isProblem(written)) return written.sheets;
  const words = wordsIn((await host.load())?.language ?? language);
  const text = problemText(written, words);
  await host.writePages(
    [
      {
        id: 'problem',
        sheet: 'Clientele',
        blocks: [
          { block: 'title', text: 'Clientele' },
          { block: 'note', tone: 'warning', text },
        ],
      },
    ],
    words.language,
  );
  return written;
}

/** Excel's display language where it is one of ours, English otherwise. */
export function hostLanguage(): Language {
  const tag = Office.context?.displayLanguage ?? '';
  return tag.startsWith('ru') ? 'ru' : tag.startsWith('uk') ? 'uk' : 'en';
}
