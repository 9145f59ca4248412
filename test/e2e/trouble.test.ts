import { dataWords } from '../../pane/words/data';
import { noticeWords } from '../../pane/words/notices';
import { reportWords } from '../../pane/words/report';
import { sampleWords } from '../../pane/words/sample';
import { troubleWords } from '../../pane/words/trouble';
import {
  cellsOf,
  confirmColumns,
  messageBar,
  openReport,
  sheetNames,
  write,
  written,
} from '../../playground/picture/person/steps';
import { waitForFocus } from './browser/focus';
import { useStage } from './browser/stage';
import { fileWith, smallSales } from './walks/small-workbook';

const stage = useStage();

test('an empty workbook is told to be empty, with what to put into it', async () => {
  const playground = await stage.open({ kind: 'excel', language: 'ru', workbook: await fileWith({ Лист1: [] }) });
  const { pane } = playground;
  await pane.heading(troubleWords.nothingRead).waitFor();
  await pane.frame.getByText(pane.say(troubleWords.emptyBook)).waitFor();
});

test.each(['excel', 'sheets'] as const)(
  'in %s an empty workbook gets made-up sales, and two presses lead to the first report',
  async (kind) => {
    const playground = await stage.open({ kind, language: 'uk', workbook: await fileWith({ Аркуш1: [] }) });
    const { pane } = playground;
    await pane.button(sampleWords.insert).click();
    await openReport(playground, 'portfolio-quality');
    await pane.frame.getByRole('table').getByText('Марина Гончар').first().waitFor();
    expect(await sheetNames(playground)).toEqual(['Аркуш1', 'Приклад продажів']);
    const rows = await cellsOf(playground, 'Приклад продажів');
    expect(rows[0]).toEqual(['Дата', 'Клієнт', 'Менеджер', 'Сума']);
    expect(rows.length).toBeGreaterThan(500);
    const [first] = await playground.grid.shown('Приклад продажів', 'A2:A2');
    expect(first?.[0]).toMatch(/^\d\d\.01\.\d{4}$/);
    await write(playground, 'one');
    expect(await cellsOf(playground, 'Приклад продажів')).toEqual(rows);
  },
);

test('where a column is missing it is named and can be pointed out', async () => {
  const rows = smallSales.map((cells, row) =>
    row === 0
      ? ['Дата', 'Контрагент', 'Графа 7', 'Менеджер']
      : cells.map((cell, column) => (column === 2 ? `№ ${String(cell)}` : cell)),
  );
  const playground = await stage.open({ kind: 'excel', language: 'ru', workbook: await fileWith({ Лист1: rows }) });
  const { pane } = playground;
  await pane.heading(troubleWords.nothingRead).waitFor();
  await pane.one('combobox', pane.say(troubleWords.whichColumn, { column: 'Сумма' })).waitFor();
});

test('another header for a column is chosen, and the reports are computed from it', async () => {
  const workbook = await fileWith({ Продажи: smallSales });
  const playground = await stage.open({ kind: 'sheets', language: 'ru', workbook });
  const { pane } = playground;
  await pane.one('combobox', 'Клиент').selectOption('Менеджер');
  await pane.frame.getByText(pane.say(dataWords.chosen), { exact: true }).waitFor();
  await confirmColumns(playground);
  await openReport(playground, 'abc');
  const clients = pane.frame.getByRole('article').getByRole('definition').first();
  expect((await clients.innerText()).trim()).toBe('3');
});

test.each(['excel', 'sheets'] as const)(
  'in %s a sheet of the user that is called like a report stays as it is, and nothing is written before the user agrees',
  async (kind) => {
    const own = [['Мои заметки'], ['не трогать', 42]];
    const workbook = await fileWith({ Продажи: smallSales, ABC: own });
    const playground = await stage.open({ kind, language: 'ru', workbook });
    const { pane } = playground;
    await confirmColumns(playground);
    await openReport(playground, 'abc');
    const before = await sheetNames(playground);
    const question = pane.one('alertdialog', pane.say(noticeWords.question));
    const write = pane.button(reportWords.write);
    const yes = question.getByRole('button', { name: pane.say(noticeWords.writeThere) });
    const isLeftAlone = async () => {
      await messageBar(playground).getByText(pane.say(noticeWords.nothingWritten)).waitFor();
      expect(await sheetNames(playground)).toEqual(before);
      await waitForFocus(write);
    };
    await write.click();
    await question.getByText('«ABC (2)»').waitFor();
    await waitForFocus(yes);
    await question.getByRole('button', { name: pane.say(noticeWords.cancel) }).click();
    await isLeftAlone();
    await write.press('Enter');
    await waitForFocus(yes);
    await yes.press('Escape');
    await isLeftAlone();
    await write.click();
    await yes.click();
    await written(playground);
    expect(await cellsOf(playground, 'ABC')).toEqual(own);
    expect((await cellsOf(playground, 'ABC (2)'))[0]?.[0]).toBe('ABC-анализ клиентов');
  },
);
