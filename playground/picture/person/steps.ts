import { capabilities, type Phrase } from '../../../core';
import { changeWords } from '../../../pane/words/changes';
import { dataWords } from '../../../pane/words/data';
import { headlineWords } from '../../../pane/words/headline';
import { homeWords } from '../../../pane/words/home';
import { noticeWords } from '../../../pane/words/notices';
import { reportWords } from '../../../pane/words/report';
import { shellWords } from '../../../pane/words/shell';
import type { Playground } from './playground';

type Cell = string | number | boolean | null;

type InPane = Pick<Playground, 'pane'>;

/** How long computing or writing everything may take on a machine that is at other work too, in milliseconds. */
const LONG = 60_000;

export const reportName = (id: string): Phrase => {
  const found = capabilities.find((one) => one.id === id);
  if (!found) throw new Error(`There is no report ${id}.`);
  return found.name;
};

/** From what was found in the workbook to the list of reports. */
export async function confirmColumns({ pane }: InPane): Promise<void> {
  await pane.heading(dataWords.firstTitle).waitFor({ timeout: LONG });
  await pane.button(dataWords.allRight).click();
  await pane.heading(headlineWords.heading).waitFor({ timeout: LONG });
}

/** Opens a report from the list and waits for its figures. */
export async function openReport({ pane }: InPane, id: string): Promise<void> {
  await pane.goTo(shellWords.reports);
  const name = pane.say(reportName(id));
  await pane.frame.locator('li').getByText(name, { exact: true }).click();
  await pane.frame.getByRole('article').getByRole('definition').first().waitFor({ timeout: LONG });
}

/** Writes all reports, or the one that is open, and waits until the sheets are there. */
export async function write({ pane }: InPane, what: 'all' | 'one'): Promise<void> {
  const first = pane.button(what === 'all' ? homeWords.writeAll : reportWords.write);
  await first.or(pane.button(changeWords.refreshSheet)).click();
  await written({ pane });
}

/** Waits until the pane says that sheets were written. */
export async function written({ pane }: InPane): Promise<void> {
  const goThere = messageBar({ pane }).getByRole('button', { name: pane.say(noticeWords.goThere) });
  await goThere.waitFor({ timeout: LONG });
}

/** Has the pane read the data again, and the sheet of the report written anew where there is one. */
export async function refresh({ pane }: InPane): Promise<void> {
  await pane.button(reportWords.refresh).click();
  await pane.one('region', pane.say(shellWords.working)).waitFor({ state: 'hidden', timeout: LONG });
}

/** What the pane tells about the last thing that was done. */
export const messageBar = ({ pane }: InPane) => pane.one('region', pane.say(shellWords.message));

/** All cells of a sheet, as they stand in the workbook. */
export const cellsOf = ({ inside }: Playground, sheet: string): Promise<(Cell[] | null | undefined)[]> =>
  inside.evaluate(({ workbook }, name) => workbook.sheet(name)?.values ?? [], sheet);

/** Names of the sheets in the workbook. */
export const sheetNames = ({ inside }: Playground): Promise<string[]> =>
  inside.evaluate(({ workbook }) => workbook.sheets.map(({ name }) => name));
