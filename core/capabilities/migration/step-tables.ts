import type { ChartBlock, Column, TableBlock } from '../../blocks/blocks';
import { periodName } from '../../clients/period-name';
import type { Words } from '../../words/words';
import type { BridgeStep } from './bridge';
import type { MigrationResult, MigrationStep, Transitions } from './migration';
import { words as phrases } from './words';

/** The moves between classes: a row per earlier class, a column per later one. */
export function matrixTable(name: 'abc' | 'xyz', { states, matrix }: Transitions<string>, words: Words): TableBlock {
  const isAbc = name === 'abc';
  const label = (state: string, there: 'before' | 'after') => {
    if (state !== 'none') return state;
    return words.say(isAbc ? (there === 'before' ? phrases.notBefore : phrases.notAfter) : phrases.noPurchase);
  };
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const columnSums = states.map((_, column) => sum(matrix.map((row) => row[column]!)));
  return {
    block: 'table',
    name,
    caption: words.say(isAbc ? phrases.abcMatrix : phrases.xyzMatrix),
    columns: [
      { key: 'from', header: words.say(phrases.fromTo), format: 'text', paint: 'class' },
      ...states.map(
        (state): Column => ({ key: state, header: label(state, 'after'), format: 'integer', paint: 'heat' }),
      ),
      { key: 'total', header: words.say(phrases.total), format: 'integer' },
    ],
    // nobody can be without a class twice, unless all it has is returns (XYZ)
    rows: matrix.map((row, i) => [
      label(states[i]!, 'before'),
      ...row.map((count, j) => (states[i] === 'none' && states[j] === 'none' && count === 0 ? null : count)),
      sum(row),
    ]),
    totals: [words.say(phrases.total), ...columnSums, sum(columnSums)],
  };
}

/** From the revenue of the earlier period to that of the later one, step by step. */
export function bridgeTable({ bridge, period, from, to }: MigrationStep, words: Words): TableBlock {
  const label = ({ step }: BridgeStep) =>
    step === 'before'
      ? words.say(phrases.before, { period: periodName(from, period, words) })
      : step === 'after'
        ? words.say(phrases.after, { period: periodName(to, period, words) })
        : words.say(phrases[step]);
  const isEnd = ({ step }: BridgeStep) => step === 'before' || step === 'after';
  return {
    block: 'table',
    name: 'bridge',
    caption: words.say(phrases.bridge),
    columns: [
      { key: 'step', header: words.say(phrases.what), format: 'text', width: 26 },
      { key: 'clients', header: words.say(phrases.count), format: 'integer' },
      { key: 'revenue', header: words.say(phrases.revenue), format: 'money' },
      { key: 'change', header: words.say(phrases.change), format: 'money', paint: 'change' },
    ],
    rows: bridge.map((one) => [
      label(one),
      one.clients,
      isEnd(one) ? one.amount : null,
      isEnd(one) ? null : one.amount,
    ]),
  };
}

/** The changes of the bridge, without the totals that would dwarf them. */
export const bridgeChart = ({ bridge }: MigrationStep, words: Words): ChartBlock => ({
  block: 'chart',
  kind: 'column',
  title: words.say(phrases.bridgeChart),
  table: 'bridge',
  categories: 'step',
  series: ['change'],
  rows: { first: 1, count: bridge.length - 2 },
});

const counted = ['up', 'down', 'new', 'returned', 'lost'] as const;

/** All steps, one line each, oldest first. */
export function stepsTable(result: MigrationResult, words: Words): TableBlock {
  const steps: readonly MigrationStep[] = [...result.earlier, result];
  const clientsOf = ({ bridge }: MigrationStep, step: BridgeStep['step']) =>
    bridge.find((one) => one.step === step)?.clients ?? 0;
  return {
    block: 'table',
    name: 'steps',
    caption: words.say(phrases.steps),
    columns: [
      { key: 'period', header: words.say(phrases.period), format: 'text' },
      ...counted.map((key): Column => ({ key, header: words.say(phrases[key]), format: 'integer' })),
      { key: 'change', header: words.say(phrases.netEffect), format: 'money', paint: 'change' },
    ],
    rows: steps.map((step) => [
      periodName(step.to, step.period, words),
      ...counted.map((key) => clientsOf(step, key)),
      step.change,
    ]),
  };
}
