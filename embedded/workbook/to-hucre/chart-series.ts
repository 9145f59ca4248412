import type {
  ChartDataLabelPosition,
  ChartDataLabels as WrittenLabels,
  ChartSeries as WrittenSeries,
  WriteChartKind,
} from 'hucre';
import { quotedSheet } from '../graft/quoted-sheet';
import { toAddress } from '../model/address';
import type { ChartDataLabels, ChartSeries, ChartSource } from '../model/chart';

/** Names of sheets by id. */
export type SheetNames = ReadonlyMap<string, string>;

/** `RRGGBB`. */
export const toColor = (color: string): string => color.replace(/^#/, '').toUpperCase();

/** The programs' usual colours, in their order. They are written out, because files without a theme have none. */
const PALETTE = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
const paletteColor = (index: number): string => PALETTE[index % PALETTE.length] ?? '';
/** Slices of a round chart that get a colour of their own. */
const MOST_SLICES = 60;

interface SeriesInChart {
  readonly series: ChartSeries;
  /** Place among the series of the chart. */
  readonly index: number;
  readonly kind: WriteChartKind;
}

export function toSeries({ series, index, kind }: SeriesInChart, sheetNames: SheetNames): WrittenSeries {
  const isLine = kind === 'line' || kind === 'scatter';
  const { fillColor, lineColor } = series;
  const chosen = isLine ? (lineColor ?? fillColor) : (fillColor ?? lineColor);
  const color = chosen === null ? paletteColor(index) : toColor(chosen);
  return {
    name: series.name,
    values: addressOf(series.values, sheetNames),
    ...(series.categories && { categories: addressOf(series.categories, sheetNames) }),
    ...(series.dataLabels.visible && { dataLabels: toLabels(series.dataLabels) }),
    ...(kind === 'pie' || kind === 'doughnut' ? { dataPoints: toSlices(series) } : { color }),
    ...(isLine && {
      smooth: series.smooth,
      marker: toMarker(series, color),
      ...(series.lineWeight !== null && { stroke: { width: series.lineWeight } }),
    }),
  };
}

function toSlices({ values: { area } }: ChartSeries): NonNullable<WrittenSeries['dataPoints']> {
  const count = Math.min(area.rows * area.columns, MOST_SLICES);
  return Array.from({ length: count }, (_, idx) => ({ idx, fillColor: paletteColor(idx), borderColor: 'FFFFFF' }));
}

export function addressOf({ sheetId, area }: ChartSource, sheetNames: SheetNames): string {
  const name = sheetNames.get(sheetId);
  return name === undefined ? '#REF!' : `${quotedSheet(name)}!${toAddress(area, true)}`;
}

const MARKERS = ['none', 'circle', 'square', 'diamond', 'triangle', 'x', 'star', 'dot', 'dash', 'plus'] as const;

function toMarker({ markerStyle, markerSize }: ChartSeries, color: string): NonNullable<WrittenSeries['marker']> {
  const symbol = MARKERS.find((name) => name === markerStyle.toLowerCase()) ?? 'auto';
  if (symbol === 'none') return { symbol };
  return { symbol, size: markerSize, fill: color, line: color };
}

const LABEL_POSITIONS: Readonly<Record<string, ChartDataLabelPosition>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  BestFit: 'bestFit',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
};

/** Every flag is written: what is left out counts as shown in some programs. */
export function toLabels(labels: ChartDataLabels): WrittenLabels {
  const { font, visible } = labels;
  const position = LABEL_POSITIONS[labels.position];
  return {
    showValue: visible && labels.showValue,
    showPercent: visible && labels.showPercentage,
    showCategoryName: visible && labels.showCategoryName,
    showSeriesName: visible && labels.showSeriesName,
    showLegendKey: false,
    ...(visible && position && { position }),
    ...(labels.numberFormat !== 'General' && {
      numberFormat: { formatCode: labels.numberFormat, sourceLinked: false },
    }),
    fontSize: font.size,
    fontColor: toColor(font.color),
    bold: font.bold,
    italic: font.italic,
    fontFamily: font.name,
  };
}
