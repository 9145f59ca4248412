import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { Block, ChartBlock as Chart } from '../../core';
import { usePane } from '../state/pane-context';
import { blockWords } from '../words/blocks';
import { ChartBlock } from './ChartBlock';
import { FiguresBlock } from './FiguresBlock';
import { NoteBlock } from './NoteBlock';
import { SourcesBlock } from './SourcesBlock';
import { TableBlock } from './TableBlock';
import { TitleBlock } from './TitleBlock';

/** Charts in a row that are shown at once; a chart for every manager would push everything else out of sight. */
const CHARTS_AT_ONCE = 3;

const useStyles = makeStyles({
  blocks: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  more: { alignSelf: 'flex-start' },
});

/** The blocks of a report, drawn one below the other: the same six kinds as on sheets. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  const styles = useStyles();
  return (
    <div className={styles.blocks}>
      {runsOf(blocks).map((run, index) =>
        Array.isArray(run) ? (
          <ChartRun key={index} charts={run} blocks={blocks} />
        ) : (
          <OneBlock key={index} block={run} />
        ),
      )}
    </div>
  );
}

type Other = Exclude<Block, Chart>;

/** Neighbouring charts together, everything else by itself. */
function runsOf(blocks: readonly Block[]): readonly (Chart[] | Other)[] {
  const runs: (Chart[] | Other)[] = [];
  for (const block of blocks) {
    const last = runs[runs.length - 1];
    if (block.block !== 'chart') runs.push(block);
    else if (Array.isArray(last)) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

function OneBlock({ block }: { block: Other }) {
  switch (block.block) {
    case 'title':
      return <TitleBlock block={block} />;
    case 'figures':
      return <FiguresBlock block={block} />;
    case 'note':
      return <NoteBlock block={block} />;
    case 'table':
      return <TableBlock block={block} />;
    case 'sources':
      return <SourcesBlock block={block} />;
  }
}

function ChartRun({ charts, blocks }: { charts: readonly Chart[]; blocks: readonly Block[] }) {
  const styles = useStyles();
  const { words } = usePane();
  const [all, showAll] = useState(false);
  const left = all ? 0 : charts.length - CHARTS_AT_ONCE;
  return (
    <Fragment>
      {charts.slice(0, all ? charts.length : CHARTS_AT_ONCE).map((chart) => (
        <ChartBlock key={chart.title} block={chart} blocks={blocks} />
      ))}
      {left > 0 && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => showAll(true)}>
          {words.say(blockWords.moreCharts, { n: left })}
        </Button>
      )}
    </Fragment>
  );
}
