import type { Block, ChartBlock as Chart } from '../../core';
import { BarChart } from '../charts/BarChart';
import { chartData } from '../charts/chart-data';
import { ColumnChart } from '../charts/ColumnChart';
import { labelsFit, PLOT } from '../charts/frame';
import { LineChart } from '../charts/LineChart';
import { usePane } from '../state/pane-context';

/** Bars one below the other that are still seen together. */
const MOST_LAID_DOWN = 12;

interface ChartProps {
  readonly block: Chart;
  /** The report's blocks, among them the table that is drawn. */
  readonly blocks: readonly Block[];
}

/**
 * A chart. The drawings are our own: Fluent's charts would add 140 KB to the pane and need twice its width.
 * Columns whose names do not fit below them are laid down, unless there are so many that some names are enough.
 */
export function ChartBlock({ block, blocks }: ChartProps) {
  const { words } = usePane();
  const data = chartData(block, blocks, words);
  if (!data || data.categories.length === 0) return null;
  if (block.kind === 'line') return <LineChart data={data} />;
  const band = (PLOT.right - PLOT.left) / data.categories.length;
  const canLieDown = data.categories.length <= MOST_LAID_DOWN && !labelsFit(data.categories, band);
  if (block.kind === 'bar' || (block.kind === 'column' && canLieDown)) return <BarChart data={data} />;
  return <ColumnChart data={data} kind={block.kind} />;
}
