import { palette } from '../../core';
import type { Difference, KnownDifference } from './compare';

const named =
  (pattern: RegExp, isSo: (difference: Difference) => boolean = () => true) =>
  (difference: Difference): boolean =>
    pattern.test(difference.name) && isSo(difference);

/** The standard size in the model, which stands where no other has been set. */
const STANDARD_SIZE = 11;

const cells: readonly KnownDifference[] = [
  {
    why: 'The letters of Sheets, Arial 10, are as wide as those of Excel, Calibri 11: all sizes are smaller in proportion.',
    holds: named(
      /![A-Z]+\d+ font\.size$/,
      ({ excel, sheets }) => Math.round((Number(excel) * 10) / 11) === (sheets ?? STANDARD_SIZE),
    ),
  },
  {
    why: 'In Sheets an apostrophe keeps a text what it is, in Excel the text format does as well.',
    holds: named(/ numberFormat$/, ({ excel, sheets }) => excel === '@' && sheets === undefined),
  },
  {
    why: 'Of merged cells Excel formats all, Sheets the first, which is the one that shows.',
    holds: named(/ numberFormat$/, ({ sheets, beside }) => sheets === undefined && beside('value').excel === undefined),
  },
  {
    why: 'Apps Script can’t indent cells.',
    holds: named(/ alignment\.indentLevel$/, ({ sheets }) => sheets === undefined),
  },
  {
    why: 'What can’t be indented from the rule of its card stands in the middle of it.',
    holds: named(
      / alignment\.horizontal$/,
      ({ excel, sheets, beside }) =>
        excel === 'Left' && sheets === 'Center' && beside('fill.color').sheets === palette.card.fill,
    ),
  },
  {
    why: 'The black line that Excel’s table style draws above a header is covered by one in the colour of the header.',
    holds: named(/ border\.top\./, ({ sheets, beside }) => {
      const line = beside('border.top.color');
      return sheets === undefined && line.excel === palette.header.fill && beside('fill.color').excel === line.excel;
    }),
  },
];

const POINTS_PER_PIXEL = 0.75;
const OWN_HEIGHT = 21 * POINTS_PER_PIXEL;

const sheets: readonly KnownDifference[] = [
  {
    why: 'Heights are whole pixels in Sheets.',
    holds: named(
      /!\d+ height$/,
      ({ excel, sheets: points }) => Math.abs(Number(excel) - Number(points)) < POINTS_PER_PIXEL,
    ),
  },
  {
    why: 'A row back to its own height has none in Excel, and 21 pixels in Sheets.',
    holds: named(/!\d+ height$/, ({ excel, sheets: points }) => excel === undefined && points === OWN_HEIGHT),
  },
  { why: 'Apps Script can’t set how a sheet is printed.', holds: named(/!print /) },
  {
    why: 'Apps Script can’t make real tables.',
    holds: named(/ real table$/, ({ sheets: table }) => table === undefined),
  },
  {
    why: 'Sheets has no data bars: the column has a scale from white at zero instead.',
    holds: named(/ rule \d+ /, ({ beside }) => {
      const type = beside('type');
      return type.excel === 'DataBar' && type.sheets === 'ColorScale';
    }),
  },
  {
    why: 'One scale over several columns is in Sheets one rule over all of them, from the least to the greatest; in Excel one rule for neighbours, between two numbers.',
    holds: named(/ rule \d+ /, ({ beside }) => {
      const types = Object.values(beside('type'));
      return types.includes('ColorScale') && types.includes(undefined);
    }),
  },
];

const chart = (property: string, isSo?: (difference: Difference) => boolean) =>
  named(new RegExp(`!chart \\d+ ${property}$`), isSo);
const isBar = ({ beside }: Difference): boolean => beside('type').sheets === 'BarClustered';

const charts: readonly KnownDifference[] = [
  { why: 'Charts have no names in Sheets, only numbers.', holds: chart('name', (one) => one.sheets === '') },
  {
    why: 'The small letters of a chart are Google’s own grey in Sheets.',
    holds: chart('(legend|categoryAxis|valueAxis)\\.font\\.color', (one) => one.excel === palette.muted),
  },
  {
    why: 'Excel would write the categories across columns that go below zero; Sheets always writes them at the bottom.',
    holds: chart('categoryAxis\\.tickLabelPosition', (one) => one.excel === 'Low'),
  },
  {
    why: 'The axis of bars is hidden in Excel; in Sheets it has no labels, as it can’t be hidden.',
    holds: chart('valueAxis\\.(visible|tickLabelPosition)', isBar),
  },
  {
    why: 'Sheets has one colour for all columns of a series, above and below zero.',
    holds: chart('series\\.\\d+\\.invert(IfNegative|Color)', (one) => !one.sheets),
  },
  { why: 'The gap between columns is Google’s own.', holds: chart('series\\.\\d+\\.gapWidth') },
  {
    why: 'Lines are 2 pixels in Sheets, which takes whole pixels only, and 2.25 points in Excel.',
    holds: chart('series\\.\\d+\\.lineWeight', (one) => one.excel === 2.25 && one.sheets === 1.5),
  },
];

/** All that may differ between the two applications, each with its reason. A difference that no longer occurs has to go. */
export const knownDifferences: readonly KnownDifference[] = [...cells, ...sheets, ...charts];
