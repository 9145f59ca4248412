import type { Workbook } from '../../embedded/workbook/model/workbook';
import { differencesOf, unexplained } from './compare';
import { knownDifferences } from './differences';
import type { Facts } from './facts';
import { factsOf } from './facts';
import type { OpenHost } from './open-host';
import { openInExcel, openInSheets } from './open-host';
import type { Scenario } from './scenarios';
import { salesWorkbook, scenarios } from './scenarios';

async function play(open: (workbook: Workbook) => OpenHost, { act, answer }: Scenario): Promise<Facts> {
  const opened = open(salesWorkbook());
  expect(await act(opened)).toEqual(answer);
  expect(opened.missing()).toEqual([]);
  return factsOf(opened);
}

const found = new Set<string>();

test.each(scenarios.map((one) => [one.name, one] as const))('in both applications, %s', async (_, scenario) => {
  const differences = differencesOf(await play(openInExcel, scenario), await play(openInSheets, scenario));
  expect(unexplained(differences, knownDifferences, found)).toEqual([]);
});

test('every known difference still occurs', () => {
  expect(knownDifferences.map(({ why }) => why).filter((why) => !found.has(why))).toEqual([]);
});
