import { writeFileSync } from 'node:fs';
import { differencesOf } from './compare';
import { knownDifferences } from './differences';
import { factsOf } from './facts';
import { openInExcel, openInSheets } from './open-host';
import { salesWorkbook, scenarios } from './scenarios';
test('summary', async () => {
  const out: string[] = [];
  for (const s of scenarios) {
    const res = [];
    for (const open of [openInExcel, openInSheets]) {
      const o = open(salesWorkbook());
      out.push(JSON.stringify(await s.act(o)).slice(0, 600));
      res.push(new Map([...factsOf(o)]));
    }
    const groups = new Map<string, { n: number; ex: string }>();
    for (const d of differencesOf(res[0]!, res[1]!).filter(
      (one) => !knownDifferences.some(({ holds }) => holds(one)),
    )) {
      const aspect = d.name
        .replace(/^[^!]*!/, '')
        .replace(/^[A-Z]+\d+(:[A-Z]+\d+)? /, '# ')
        .replace(/^[A-Z]+ width/, '# width')
        .replace(/^\d+ height/, '# height')
        .replace(/chart \d+/, 'chart #')
        .replace(/series\.\d+/, 'series.#');
      const key = `${aspect} | ${JSON.stringify(d.excel)} | ${JSON.stringify(d.sheets)}`;
      const g = groups.get(key) ?? { n: 0, ex: d.name };
      g.n++;
      groups.set(key, g);
    }
    out.push('=== ' + s.name, ...[...groups].map(([k, g]) => `${g.n}× ${k}   e.g. ${g.ex}`));
  }
  writeFileSync('/tmp/summary.txt', out.join('\n'));
}, 60000);
