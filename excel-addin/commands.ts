import {
  capabilities,
  finish,
  isProblem,
  problemText,
  reportSets,
  wordsIn,
  writeReports as write,
  type Language,
  type Problem,
} from '../core';
import { turn } from '../pane/run/turn';
import { excelHost } from './host';
import type { Told } from './told';

/** Ribbon commands: all reports, each set, each report. The manifest names them `run-all`, `run-set-weekly`, `run-abc` … */
export function associateCommands(told: Told): void {
  const associate = (name: string, reports: readonly string[]) =>
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void pressed(reports, told).finally(() => event.completed());
    });
  for (const { id, reports } of reportSets(capabilities))
    associate(id === 'all' ? 'run-all' : `run-set-${id}`, reports);
  for (const { id } of capabilities) associate(`run-${id}`, [id]);
}

/** What a ribbon button does. Where the workbook can't be written to, the pane comes up and says why. */
export async function pressed(reports: readonly string[], told: Told): Promise<void> {
  try {
    await writeReports(reports, hostLanguage());
  } catch (error) {
    told.tell(error instanceof Error ? error.message : String(error));
    await Office.addin?.showAsTaskpane().catch(() => undefined); // where it can't be shown, it waits to be opened
  }
}

/**
 * Reads the workbook, computes the reports and writes their sheets; returns the names of the sheets, or the problem, after
 * putting its sentence on a sheet of its own so that the user sees it.
 */
export async function writeReports(
  reports: readonly string[],
  language: Language,
): Promise<readonly string[] | Problem> {
  const host = excelHost(language);
  const written = await finish(write(host, { reports, language }, capabilities), turn);
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
