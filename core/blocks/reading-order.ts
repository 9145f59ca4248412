import type { Block, ChartBlock, SourcesBlock } from './blocks';

/** A block with the charts that stand right after it. */
export interface Group {
  readonly block: Block;
  readonly charts: readonly ChartBlock[];
}

/**
 * The blocks of a page from the top down, wherever the report has its sources: after the title what a reader has to know
 * of them, and below everything else what serves only to check a figure.
 */
export function inReadingOrder(blocks: readonly Block[]): readonly Group[] {
  const title = blocks.find((block) => block.block === 'title');
  const sources = blocks.filter((block) => block.block === 'sources');
  const rest = blocks.filter((block) => block !== title && block.block !== 'sources');
  const first = sources.flatMap((block) => linesAt(block, undefined));
  const last = sources.flatMap((block) => linesAt(block, 'end'));
  return groupsOf([...(title ? [title] : []), ...first, ...rest, ...last]);
}

function linesAt(block: SourcesBlock, wanted: 'end' | undefined): readonly SourcesBlock[] {
  const lines = block.lines.filter(({ at }) => at === wanted);
  return lines.length > 0 ? [{ ...block, lines }] : [];
}

function groupsOf(blocks: readonly Block[]): readonly Group[] {
  const groups: { block: Block; charts: ChartBlock[] }[] = [];
  for (const block of blocks) {
    const last = groups[groups.length - 1];
    if (block.block === 'chart' && last) last.charts.push(block);
    else groups.push(block.block === 'chart' ? { block, charts: [block] } : { block, charts: [] });
  }
  return groups;
}
