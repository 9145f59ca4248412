import { capabilities } from '../../../core';
import { words as cardWords } from '../../../core/client-card/words';
import { dataWords } from '../../../pane/words/data';
import { functionWords } from '../../../pane/words/functions';
import { homeWords } from '../../../pane/words/home';
import { noticeWords } from '../../../pane/words/notices';
import { reportWords } from '../../../pane/words/report';
import { sampleWords } from '../../../pane/words/sample';
import { shellWords } from '../../../pane/words/shell';
import { troubleWords } from '../../../pane/words/trouble';
import type { Playground } from '../../../playground/picture/person/playground';
import { confirmColumns, messageBar, openReport } from '../../../playground/picture/person/steps';
import { fileWith, smallSales } from './small-workbook';

type Look = (view: string) => Promise<void>;

/** Sales with what there is to be said about: rows that are left out, and a sheet that has the name of a report. */
export const allSorts = (): Promise<Uint8Array> =>
  fileWith({
    Продажи: [...smallSales, ['Итого', null, 480, null], [null, 'Клиент 3', 100, null]],
    ABC: [['Заметки']],
    Опрос: [['Клиент', 'Оценка'], ...Array.from({ length: 12 }, (_, i) => [`Клиент ${i}`, (i * 7) % 11])],
  });

/** Goes through everything the pane can show, from the first look on, and looks at each. */
export async function everyView(playground: Playground, look: Look): Promise<void> {
  await firstViews(playground, look);
  await reports(playground, look);
  await clients(playground, look);
  await messages(playground, look);
  await otherPlaces(playground, look);
  await troubles(playground, look);
}

async function firstViews(playground: Playground, look: Look): Promise<void> {
  const { pane } = playground;
  await pane.heading(dataWords.firstTitle).waitFor();
  await openAll(playground);
  await look('first look');
  await confirmColumns(playground);
  await pane.frame.locator('main summary').click();
  await pane.button(homeWords.addFavourite, { report: 'ABC' }).click();
  await look('home, with the choice of sales open and a favourite');
}

async function reports(playground: Playground, look: Look): Promise<void> {
  const { pane } = playground;
  for (const { id } of capabilities) {
    await openReport(playground, id);
    await pane.button(reportWords.settings).click();
    await look(`${id} and its settings`);
  }
  await pane.button(reportWords.formula).click();
  await look('formulas of a report');
}

async function clients(playground: Playground, look: Look): Promise<void> {
  const { pane } = playground;
  await openReport(playground, 'rfm');
  await pane.frame
    .getByRole('button', { name: /^Показать \d+ клиент/ })
    .first()
    .click();
  const shown = pane.frame.getByRole('article').last();
  await shown
    .getByRole('button', { name: /: почему$/ })
    .first()
    .click();
  await look('clients of a count, with a reason');
  await shown.getByRole('rowheader').getByRole('button').first().click();
  await pane.one('table', pane.say(cardWords.classes)).waitFor();
  await look('client card');
}

async function messages(playground: Playground, look: Look): Promise<void> {
  const { pane } = playground;
  await openReport(playground, 'abc');
  await pane.button(reportWords.write).click();
  const question = pane.one('alertdialog', pane.say(noticeWords.question));
  await question.waitFor();
  await look('a question, and work that waits for the answer');
  await question.getByRole('button', { name: pane.say(noticeWords.cancel) }).click();
  await messageBar(playground).waitFor();
  await look('a warning');
  await openReport(playground, 'xyz');
  await pane.button(reportWords.write).click();
  await question
    .or(messageBar(playground).getByRole('button', { name: pane.say(noticeWords.goThere) }))
    .first()
    .waitFor();
  if (await question.isVisible()) await pane.button(noticeWords.writeThere).click();
  await messageBar(playground)
    .getByRole('button', { name: pane.say(noticeWords.goThere) })
    .waitFor();
  await look('a report that was written');
}

async function otherPlaces(playground: Playground, look: Look): Promise<void> {
  const { pane } = playground;
  await pane.goTo(shellWords.data);
  await openAll(playground);
  await look('data');
  await pane.goTo(shellWords.functions);
  await look('functions');
  await pane.one('searchbox', pane.say(functionWords.search)).fill('abctable');
  await pane.frame
    .getByRole('button', { name: /^Вставить / })
    .first()
    .waitFor();
  await look('one function');
}

async function troubles(playground: Playground, look: Look): Promise<void> {
  const { pane } = playground;
  await playground.openFile('Пусто.xlsx', await fileWith({ Лист1: [] }));
  await pane.button(sampleWords.insert).waitFor();
  await look('an empty workbook');
  const unknown = smallSales.map((cells, row) => [...cells.slice(0, 2), row === 0 ? 'Графа 7' : `№ ${cells[2]}`]);
  await playground.openFile('Без суммы.xlsx', await fileWith({ Лист1: unknown }));
  await pane.heading(troubleWords.nothingRead).waitFor();
  await look('a missing column');
}

/** Opens all that is closed in the view, what is inside it too. */
async function openAll({ pane }: Playground): Promise<void> {
  const closed = pane.frame.locator('main details:not([open]) > summary:visible');
  while ((await closed.count()) > 0) await closed.first().click();
}
