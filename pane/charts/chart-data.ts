import {
  palette,
  seriesColour,
  type Block,
  type ChartBlock,
  type Format,
  type TableBlock,
  type Value,
  type Words,
} from '../../core';
import { formatValue } from '../blocks/format-value';

export interface Series {
  readonly name: string;
  readonly format: Format;
  readonly colour: string;
  /** Of values below zero, where their sign matters. */
  readonly belowZero?: string;
  /** One per category; a blank counts as nothing. */
  readonly values: readonly number[];
}
/** What a chart draws, taken from its table. */
export interface ChartData {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
}

/** The numbers of a chart; undefined where the report lacks its table. */
export function chartData(chart: ChartBlock, blocks: readonly Block[], words: Words): ChartData | undefined {
  const table = blocks.find((block): block is TableBlock => block.block === 'table' && block.name === chart.table);
  if (!table) return undefined;
  const { first, count } = chart.rows ?? { first: 0, count: table.rows.length };
  const rows = table.rows.slice(first, first + count);
  const place = (key: string) => table.columns.findIndex((column) => column.key === key);
  const named = table.columns[place(chart.categories)];
  const categories = rows.map((row) =>
    formatValue(row[place(chart.categories)] ?? null, named?.format ?? 'text', words),
  );
  const series = chart.series.flatMap((key, index): readonly Series[] => {
    const column = table.columns[place(key)];
    if (!column) return [];
    const { header, format, paint } = column;
    return [
      {
        name: header,
        format,
        colour: seriesColour(header, index),
        ...(paint === 'change' && { belowZero: palette.belowZero }),
        values: rows.map((row) => numberOf(row[place(key)])),
      },
    ];
  });
  return { title: chart.title, categories, series };
}

/** The colour in which a value of the series is drawn. */
export const colourOfValue = ({ colour, belowZero }: Series, value: number): string =>
  value < 0 ? (belowZero ?? colour) : colour;

const numberOf = (value: Value | undefined): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;

/** Longer charts are told by their ends. */
const MOST_TOLD = 12;

/** The chart in words, for those who can't see it. */
export function chartText({ title, categories, series }: ChartData, words: Words): string {
  const all = categories.map((_, place) => place);
  const told = all.length > MOST_TOLD ? [all[0]!, all[all.length - 1]!] : all;
  const parts = told.map((place) => {
    const values = series.map(
      ({ name, values: own, format }) => `${name} ${formatValue(own[place] ?? 0, format, words)}`,
    );
    return `${categories[place]}: ${values.join(', ')}`;
  });
  return `${title}. ${parts.join('; ')}`;
}
