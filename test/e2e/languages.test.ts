import { capabilities, type Language } from '../../core';
import { noticeWords } from '../../pane/words/notices';
import { reportWords } from '../../pane/words/report';
import { shellWords } from '../../pane/words/shell';
import {
  confirmColumns,
  messageBar,
  openReport,
  sheetNames,
  write,
  written,
} from '../../playground/picture/person/steps';
import { useStage } from './browser/stage';
import { fileWith, smallSales } from './walks/small-workbook';

const stage = useStage();
const CYRILLIC_OF = { ru: /[ыэъё]/i, uk: /[іїєґ]/i };

test.each<['excel' | 'sheets', Language]>([
  ['excel', 'uk'],
  ['sheets', 'en'],
])('in %s the whole add-in speaks %s', async (kind, language) => {
  const playground = await stage.open({ kind, language, workbook: await fileWith({ Sales: smallSales }) });
  await confirmColumns(playground);
  await write(playground, 'all');
  const names = await sheetNames(playground);
  const answered = capabilities.filter(({ needs }) => needs.every((role) => role.startsWith('sales.')));
  for (const { name } of answered) expect(names).toContain(name[language]);
  const { frame } = playground.pane;
  // clients are called as they are in the data
  const texts = (await frame.locator('body').innerText()).replace(/Клиент \d+/g, '');
  expect(texts.match(language === 'en' ? /[а-яіїєґ]{4,}/i : CYRILLIC_OF.ru)?.[0]).toBeUndefined();
});

test('the language is changed while a report is open: the report stays, and its sheets follow when it is written again', async () => {
  const playground = await stage.open({
    kind: 'excel',
    language: 'ru',
    workbook: await fileWith({ Продажи: smallSales }),
  });
  await confirmColumns(playground);
  await openReport(playground, 'rfm');
  await write(playground, 'one');
  const before = await sheetNames(playground);
  const { pane } = playground;
  await pane.one('combobox', pane.say(shellWords.language)).selectOption('uk');
  const ukrainian = pane.in('uk');
  await ukrainian.heading(shellWords.reports).or(ukrainian.frame.getByRole('article')).first().waitFor();
  expect(await pane.frame.locator('html').getAttribute('lang')).toBe('uk');
  await ukrainian.button(reportWords.refresh).click();
  await written({ pane: ukrainian });
  expect(await messageBar({ pane: ukrainian }).innerText()).toMatch(CYRILLIC_OF.uk);
  const after = await sheetNames(playground);
  expect(after).toHaveLength(before.length);
  expect(after).toContain('RFM – клієнти');
});

test('the other product goes on with the same workbook', async () => {
  const playground = await stage.open({
    kind: 'excel',
    language: 'ru',
    workbook: await fileWith({ Продажи: smallSales }),
  });
  const { pane } = playground;
  await confirmColumns(playground);
  await openReport(playground, 'abc');
  await write(playground, 'one');
  await playground.grid.goTo('ABC');
  const [figures] = await playground.grid.values('ABC', 'A5:G5');
  await playground.play('sheets');
  expect(await playground.grid.values('ABC', 'A5:G5')).toEqual([figures]);
  await confirmColumns(playground);
  await openReport(playground, 'xyz');
  await pane.button(reportWords.write).click();
  // Google's add-on knows nothing of the sheets that Excel's has written.
  await pane.one('alertdialog', pane.say(noticeWords.question)).getByText('«Чтение данных (2)»').waitFor();
  await pane.button(noticeWords.writeThere).click();
  await written(playground);
  await playground.play('excel');
  expect(await sheetNames(playground)).toEqual(expect.arrayContaining(['ABC', 'XYZ']));
  await openReport(playground, 'abc');
});
