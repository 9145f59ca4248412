import {
  analyse,
  analysisJson,
  capabilities,
  finish,
  isProblem,
  languages,
  reportPages,
  wordsIn,
  type Analysis,
} from '../../../core';
import { newWorkbook } from '../../../embedded/workbook/model/workbook';
import type { CellValue } from '../../../embedded/workbook/model/sheet';
import { readXlsx } from '../../../embedded/workbook/read-xlsx';
import { saveWorkbook } from '../../../embedded/workbook/write-xlsx';
import { contentOf, readZip } from '../../../embedded/workbook/zip/read-zip';
import { openInExcel, openInSheets, type OpenHost } from '../../hosts/open-host';
import { objectIsClean } from '../fuzz/plain';
import { OBJECT_KEYS } from '../fuzz/strange';

jest.setTimeout(60_000);

/** What a client may be called by somebody who means harm; names are shown as they are read, trimmed. */
const HOSTILE = [
  '=HYPERLINK("http://x/?"&A1,"click")',
  "=cmd|' /C calc'!A0",
  '+1+cmd',
  '-2+3',
  '@SUM(1)',
  "'=1",
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '{sheet} $& {read}',
  ...OBJECT_KEYS,
];

const rows: readonly (readonly CellValue[])[] = [
  ['Дата', 'Клиент', 'Сумма', 'Менеджер'],
  ...Array.from({ length: 26 }, (_, month) =>
    HOSTILE.map((name, i) => [
      44_950 + month * 30 + i,
      name,
      1000 * (i + 1) + month * ((i % 5) - 2) * 100,
      HOSTILE[(i * 5) % HOSTILE.length] ?? null,
    ]),
  ).flat(),
  ['=1+1', '=2+2', '=3+3', '@x'],
];

const open = (as: (workbook: ReturnType<typeof newWorkbook>) => OpenHost) => {
  const workbook = newWorkbook('Продажи');
  workbook.sheets[0]!.values = rows.map((row) => [...row]);
  return as(workbook);
};

async function written(opened: OpenHost): Promise<Analysis> {
  const analysis = await finish(analyse(opened.host, { reports: capabilities.map(({ id }) => id) }, capabilities));
  if (isProblem(analysis)) throw new Error(analysis.problem);
  await opened.host.writePages(reportPages(analysis, wordsIn('ru')));
  return analysis;
}

const textsOf = ({ workbook }: OpenHost) =>
  new Set(workbook.sheets.slice(1).flatMap(({ values }) => values.flatMap((row) => row ?? [])));

test.each([
  ['Excel', openInExcel],
  ['Google Sheets', openInSheets],
])('in %s, names that are formulas are written as names', async (_, as) => {
  const opened = open(as);
  const analysis = await written(opened);
  expect(analysis.tables.sales!.client.names).toEqual(HOSTILE);
  expect(opened.workbook.sheets.length).toBeGreaterThan(6);
  expect(opened.workbook.sheets.map(({ formulas }) => formulas.size)).toEqual(opened.workbook.sheets.map(() => 0));
  const texts = textsOf(opened);
  expect(HOSTILE.filter((name) => !texts.has(name))).toEqual([]);
  expect(opened.missing()).toEqual([]);
  expect(objectIsClean()).toBe(true);
});

test('in the file that is saved they are texts too, in the cells and in the markup', async () => {
  const opened = open(openInExcel);
  await written(opened);
  const bytes = await saveWorkbook(opened.workbook, undefined);
  const read = await readXlsx(bytes);
  expect(read.sheets.every(({ formulas }) => formulas.size === 0)).toBe(true);
  const texts = new Set(read.sheets.flatMap(({ values }) => values.flatMap((row) => row ?? [])));
  expect(HOSTILE.filter((name) => !texts.has(name))).toEqual([]);
  for (const entry of readZip(bytes).filter(({ name }) => name.endsWith('.xml'))) {
    const xml = new TextDecoder().decode(await contentOf(entry));
    expect([entry.name, /<script|<img|<f>[^<]*(HYPERLINK|cmd)/i.test(xml)]).toEqual([entry.name, false]);
    expect([entry.name, /externalLink|ddeLink|<hyperlink /.test(xml)]).toEqual([entry.name, false]);
  }
});

test('results carry them as they are, under keys that are ours, and every language says them unchanged', async () => {
  const opened = open(openInExcel);
  const analysis = await written(opened);
  const json = JSON.stringify(analysisJson(analysis));
  const read = JSON.parse(json) as { reports: { abc: { clients: readonly { client: string }[] } } };
  expect(new Set(read.reports.abc.clients.map(({ client }) => client))).toEqual(new Set(HOSTILE));
  expect(JSON.parse(json, (key, value: unknown) => (OBJECT_KEYS.includes(key as never) ? key : value))).toEqual(read);
  for (const language of languages) {
    const pages = reportPages(analysis, wordsIn(language));
    expect(JSON.stringify(pages)).toContain('{sheet} $& {read}');
  }
  expect(objectIsClean()).toBe(true);
});
