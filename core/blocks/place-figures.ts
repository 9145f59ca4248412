import { formatMoney, formatNumber, formatPercent } from '../words/numbers';
import type { Block, FiguresBlock } from './blocks';
import { EMPTY_COLUMN, leaveGap, newDraft, raise, widthOf, type Draft } from './draft';
import { fonts } from './fonts';
import type { Card } from './placed';
import { lineCount, linesHeight, textWidth } from './text-size';

type Figure = FiguresBlock['figures'][number];

const NARROWEST_CARD = 17;
const LABEL_LINES = 2;
/** Characters of a note that are asked for before it takes more lines. */
const LONGEST_NOTE = 34;
/** Characters: cards side by side take at least so much of the page before a second strip is begun. */
const STRIP = 150;
const WASTE = 2.5;

/** Characters: a column wider than that is not left to a card. */
const WIDE_COLUMN = 42;
/** Characters: narrower columns are widened up to that, so that the cards find room before a wide one. */
const CARD_COLUMN = 24;

/** A card's place in its strip. */
interface Slot {
  readonly figure: Figure;
  readonly column: number;
  readonly columns: number;
}

/** The widths of a page's columns; those before a wide one are widened where its cards would have to use the wide one. */
export function withRoomForCards(widths: readonly number[], blocks: readonly Block[]): readonly number[] {
  const wide = widths.findIndex((width) => width > WIDE_COLUMN);
  if (wide < 0) return widths;
  const strips = blocks.flatMap((block) => (block.block === 'figures' ? [block.figures] : []));
  for (let least = 0; least <= CARD_COLUMN; least++) {
    const widened = widths.map((width, column) => (column < wide ? Math.max(width, least) : width));
    if (strips.every((figures) => columnsOfCards(newDraft(widened), figures) <= wide)) return widened;
  }
  return widths;
}

const columnsOfCards = (draft: Draft, figures: readonly Figure[]): number =>
  figures.reduce((column, figure) => column + cardColumns(draft, figure, column), 0);

/** Shows the figures as cards side by side, in several strips where the page is too narrow for all of them. */
export function placeFigures(draft: Draft, { figures }: FiguresBlock, pageColumns: number): void {
  const cards = stripsOf(draft, figures, pageColumns).flatMap((strip) => placeStrip(draft, strip));
  draft.placed.push({ place: 'figures', cards });
}

function stripsOf(draft: Draft, figures: readonly Figure[], pageColumns: number): readonly (readonly Slot[])[] {
  const strips: Slot[][] = [];
  let column = 0;
  for (const figure of figures) {
    const strip = strips[strips.length - 1];
    if (!strip || isFull(draft, strip, pageColumns)) {
      strips.push([]);
      column = 0;
    }
    const columns = cardColumns(draft, figure, column);
    strips[strips.length - 1]?.push({ figure, column, columns });
    column += columns;
  }
  return strips;
}

/** The page ends, or the last card had to take a column much wider than itself, beyond which nobody would look for more. */
function isFull(draft: Draft, strip: readonly Slot[], pageColumns: number): boolean {
  const last = strip[strip.length - 1];
  if (!last) return false;
  const end = last.column + last.columns;
  const isWasteful = widthOf(draft, last) > WASTE * cardWidth(last.figure);
  return isWasteful || (end >= pageColumns && widthOf(draft, { column: 0, columns: end + 1 }) > STRIP);
}

function cardColumns(draft: Draft, figure: Figure, column: number): number {
  const needed = cardWidth(figure);
  let columns = 0;
  while (widthOf(draft, { column, columns }) < needed) {
    if (column + columns === draft.widths.length) draft.widths.push(EMPTY_COLUMN);
    columns++;
  }
  return columns;
}

/** Room for the value, and for the label in two lines; a note takes as many as it needs. */
function cardWidth({ label, value, format, note = '' }: Figure): number {
  const shown = typeof value === 'number' ? shownFigure(value, format) : String(value ?? '—');
  const text = Math.max(textWidth(label, fonts.small), Math.min(textWidth(note, fonts.small), LONGEST_NOTE));
  const small = Math.max(text / LABEL_LINES + 4, longestWord(label), longestWord(note));
  return Math.max(NARROWEST_CARD, textWidth(shown, fonts.figure) + 3, small);
}

const longestWord = (text: string): number =>
  Math.max(...text.split(' ').map((word) => textWidth(word, fonts.small))) + 3;

function shownFigure(value: number, format: Figure['format']): string {
  if (format === 'day') return '31.12.2025';
  if (format === 'percent') return formatPercent(value, 'ru');
  return format === 'money' ? formatMoney(value, 'ru') : formatNumber(value, 'ru', format === 'number' ? 2 : 0);
}

function placeStrip(draft: Draft, strip: readonly Slot[]): readonly Card[] {
  const { row } = draft;
  const withNotes = strip.some(({ figure }) => figure.note !== undefined);
  const cards = strip.map(({ figure, column, columns }): Card => {
    const label = { row, column, rows: 1, columns };
    const note = withNotes ? { ...label, row: row + 2 } : null;
    raise(draft, row, smallHeight(draft, figure.label, label));
    if (note) raise(draft, note.row, smallHeight(draft, figure.note ?? '', note));
    return { figure, label, value: { ...label, row: row + 1 }, note };
  });
  raise(draft, row + 1, linesHeight(1, fonts.figure) + 4);
  draft.row += withNotes ? 3 : 2;
  leaveGap(draft);
  return cards;
}

const smallHeight = (draft: Draft, text: string, box: Card['label']): number =>
  linesHeight(lineCount(text, widthOf(draft, box) - 3, fonts.small), fonts.small) + 5;
