import { linkSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { UNUSABLE_INPUT, WRONG_OPTIONS } from '../../command-line/run-command';
import { UnwritableFile, writeResult } from '../../command-line/targets';
import { readXlsx } from '../../embedded/workbook/read-xlsx';
import { userPackage } from '../embedded/workbook/user-package';
import { analyze, Folder, salesText } from './command';

const folder = new Folder();
const sales = folder.write('sales.csv', salesText);
mkdirSync(folder.at('sub'));

const untouched = () => expect(readFileSync(sales, 'utf8')).toBe(salesText);

test.each([
  ['as it is', sales],
  ['with a dot', `${folder.path}${path.sep}.${path.sep}sales.csv`],
  ['by way of another folder', `${folder.path}${path.sep}sub${path.sep}..${path.sep}sales.csv`],
  ['relative to where we are', path.relative(process.cwd(), sales)],
])('the input file is never written over: its path %s', async (_how, spelling) => {
  for (const option of ['--out', '--json']) {
    const answer = await analyze(sales, option, spelling);
    expect(answer).toMatchObject({ code: WRONG_OPTIONS, out: '', said: expect.stringContaining('сам исходный файл') });
    expect(await analyze(spelling, option, sales)).toMatchObject({ code: WRONG_OPTIONS });
  }
  untouched();
});

test('nor by way of a link to it', async () => {
  linkSync(sales, folder.at('hard.xlsx'));
  symlinkSync(sales, folder.at('soft.xlsx'));
  for (const link of ['hard.xlsx', 'soft.xlsx']) {
    const answer = await analyze(sales, '--out', folder.at(link), '--lang', 'en');
    expect(answer).toMatchObject({ code: WRONG_OPTIONS, said: expect.stringContaining('is the input file itself') });
  }
  untouched();
});

test('any other file at --out is replaced', async () => {
  folder.write('foreign.xlsx', 'something else');
  expect(await analyze(sales, '--reports', 'abc', '--out', folder.at('foreign.xlsx'))).toMatchObject({ code: 0 });
  const { sheets } = await readXlsx(folder.bytes('foreign.xlsx'));
  expect(sheets.map(({ name }) => name)).toContain('ABC');
  untouched();
});

test('the copy and the JSON must not be one file', async () => {
  const answer = await analyze(sales, '--out', folder.at('one.xlsx'), '--json', folder.at('sub', '..', 'one.xlsx'));
  expect(answer).toMatchObject({ code: WRONG_OPTIONS, said: expect.stringContaining('Назовите их по-разному') });
});

test('a name that promises another format is refused, with a better one', async () => {
  const answer = await analyze(sales, '--out', folder.at('result.csv'));
  expect(answer).toMatchObject({
    code: WRONG_OPTIONS,
    said: expect.stringContaining(`--out ${folder.at('result.xlsx')}`),
  });
  const macros = folder.write('macros.xlsm', await userPackage());
  expect(await analyze(macros, '--out', folder.at('macros.xlsx'))).toMatchObject({
    code: WRONG_OPTIONS,
    said: expect.stringContaining(`--out ${folder.at('macros.xlsm')}`),
  });
});

test('a folder that is not there, and a folder instead of a file', async () => {
  const nowhere = await analyze(sales, '--out', folder.at('absent', 'result.xlsx'));
  expect(nowhere).toMatchObject({
    code: WRONG_OPTIONS,
    said: expect.stringContaining(`папки «${folder.at('absent')}» нет`),
  });
  const isFolder = await analyze(sales, '--json', folder.at('sub'));
  expect(isFolder).toMatchObject({ code: WRONG_OPTIONS, said: expect.stringContaining('это папка') });
});

test('of a missing file in a missing folder it is the file that is spoken of', async () => {
  const answer = await analyze(folder.at('absent', 'sales.csv'));
  expect(answer).toMatchObject({ code: UNUSABLE_INPUT, said: expect.stringContaining('Проверьте имя и папку') });
});

test('a file that the system refuses to write is told by its name', async () => {
  const refused = writeResult(folder.at('absent', 'result.json'), '{}');
  await expect(refused).rejects.toThrow(UnwritableFile);
  await expect(refused).rejects.toMatchObject({ file: folder.at('absent', 'result.json') });
});
