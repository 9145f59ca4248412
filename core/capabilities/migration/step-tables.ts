import type { ChartBlock, Column, TableBlock } from '../../blocks/blocks';
import { periodName } from '../../clients/period-name';
import type { Words } from '../../words/words';
import type { BridgeStep } from '../../classes/periods/bridge';
import type { MigrationResult, MigrationStep } from '../../classes/periods/migration';
import { inPeriod, inStep, ofDirection } from './opened';
import { words as phrases } from './words';

/** From the revenue of the earlier period to that of the later one, step by step. */
export function bridgeTable(all: MigrationStep, words: Words): TableBlock {
  const { bridge, period, from, to } = all;
  const label = ({ step }: BridgeStep) =>
    step === 'before'
      ? words.say(phrases.before, { period: periodName(from, period, words) })
      : step === 'after'
        ? words.say(phrases.after, { period: periodName(to, period, words) })
        : words.say(phrases[step]);
  const opened = ({ step }: BridgeStep) => {
    if (step === 'before') return inPeriod('earlier', all, words);
    return step === 'after' ? inPeriod('later', all, words) : ofDirection(step, words);
  };
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
    opens: { clients: bridge.map(opened) },
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
    opens: Object.fromEntries(counted.map((key) => [key, steps.map((step) => inStep(step, key, words))])),
  };
}
