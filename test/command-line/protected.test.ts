import { existsSync } from 'node:fs';
import { languages, type Language } from '../../core';
import { readWorkbook } from '../../embedded/workbook/read-workbook';
import { saveWorkbook } from '../../embedded/workbook/write-xlsx';
import { analyze, Folder, salesText } from './command';

const folder = new Folder();
let book = '';

beforeAll(async () => {
  const workbook = await readWorkbook(new TextEncoder().encode(salesText), 'sales.csv');
  workbook.isProtected = true;
  book = folder.write('protected.xlsx', await saveWorkbook(workbook));
});

const sentences: Readonly<Record<Language, string>> = {
  ru: 'Структура книги защищена: листы отчётов нельзя добавить. Снимите защиту («Рецензирование» → «Защитить книгу») и повторите.',
  uk: 'Структуру книги захищено: аркуші звітів не можна додати. Зніміть захист («Рецензування» → «Захистити книгу») і повторіть.',
  en: 'The structure of the workbook is protected: no sheets can be added for the reports. Unprotect it (Review → Protect Workbook) and try again.',
};

test.each(languages)(
  'a workbook whose structure is protected gets no reports, and the command says what to do: %s',
  async (lang) => {
    const out = folder.at(`${lang}.xlsx`);
    const { code, said } = await analyze(book, '--lang', lang, '--out', out);
    expect([code, said]).toEqual([1, sentences[lang]]);
    expect(existsSync(out)).toBe(false);
  },
);

test('its figures can be had all the same', async () => {
  const { code, out } = await analyze(book, '--reports', 'abc', '--json', '-');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toHaveProperty('reports');
});
