import type { Block, TableBlock } from '../../blocks/blocks';
import { percentChange } from '../../clients/signed';
import { namesManagers } from '../../clients/managers';
import { periodName } from '../../clients/period-name';
import type { Words } from '../../words/words';
import { clientList, moveList } from './client-list';
import { managerTable } from './manager-table';
import { matrixTable } from './matrix-table';
import type { MigrationResult } from '../../classes/periods/migration';
import { ofDirection } from './opened';
import { bridgeChart, bridgeTable, stepsTable } from './step-tables';
import { story } from './story';
import { words as phrases } from './words';

/**
 * The migration sheet: figures, the story in words, the revenue bridge, the matrices, managers, and the list of
 * clients.
 */
export function report(result: MigrationResult, words: Words): readonly Block[] {
  const { from, to, period } = result;
  return [
    {
      block: 'title',
      text: words.say(phrases.title),
      subtitle: `${periodName(from, period, words)} → ${periodName(to, period, words)}`,
    },
    figures(result, words),
    ...story(result, words),
    bridgeTable(result, words),
    bridgeChart(result, words),
    matrixTable('abc', result, words),
    matrixTable('xyz', result.xyz, words),
    ...(namesManagers(result.managers) ? [managerTable(result, words)] : []),
    ...(result.earlier.length > 0 ? [stepsTable(result, words)] : []),
    clientList(result, words),
  ];
}

/** The moves of every step, for the counts of the table period by period. */
export const lists = (result: MigrationResult, words: Words): readonly TableBlock[] => [moveList(result, words)];

function figures({ bridge, change }: MigrationResult, words: Words): Block {
  const counted = (['up', 'down', 'new', 'returned', 'lost'] as const).map((step) => ({
    label: words.say(phrases[step]),
    value: bridge.find((one) => one.step === step)?.clients ?? 0,
    format: 'integer' as const,
    opens: ofDirection(step, words),
  }));
  const before = bridge[0]?.amount ?? 0;
  return {
    block: 'figures',
    figures: [
      ...counted,
      {
        label: words.say(phrases.netEffect),
        value: change,
        format: 'money',
        ...(before > 0 && { note: percentChange(change / before, words) }),
      },
    ],
  };
}
