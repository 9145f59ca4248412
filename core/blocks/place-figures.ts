import { formatMoney, formatNumber, formatPercent } from '../words/numbers';
import type { FiguresBlock } from './blocks';
import { EMPTY_COLUMN, leaveGap, raise, widthOf, type Draft } from './draft';
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

/** Shows the figures as cards side by side, in several strips where the page is too narrow for all of them. */
export function placeFigures(draft: Draft, { figures }: FiguresBlock, pageColumns: number): void {
  const cards: Card[] = [];
  let strip: Card[] = [];
  let column = 0;
  for (const figure of figures) {
    if (column >= pageColumns && widthOf(draft, { column: 0, columns: column + 1 }) > STRIP) {
      cards.push(...finishStrip(draft, strip));
      strip = [];
      column = 0;
    }
    const columns = cardColumns(draft, figure, column);
    strip.push(newCard(figure, { row: draft.row, column, rows: 1, columns }));
    column += columns;
  }
  cards.push(...finishStrip(draft, strip));
  draft.placed.push({ place: 'figures', cards });
}

const newCard = (figure: Figure, label: Card['label']): Card => ({
  figure,
  label,
  value: { ...label, row: label.row + 1 },
  note: figure.note === undefined ? null : { ...label, row: label.row + 2 },
});

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

function finishStrip(draft: Draft, strip: readonly Card[]): readonly Card[] {
  const withNotes = strip.some((card) => card.note);
  for (const { label, value, note, figure } of strip) {
    raise(draft, label.row, smallHeight(draft, figure.label, label));
    raise(draft, value.row, linesHeight(1, fonts.figure) + 4);
    if (note) raise(draft, note.row, smallHeight(draft, figure.note ?? '', note));
  }
  draft.row += withNotes ? 3 : 2;
  leaveGap(draft);
  return strip.map((card) => ({ ...card, note: withNotes ? { ...card.label, row: card.label.row + 2 } : null }));
}

const smallHeight = (draft: Draft, text: string, box: Card['label']): number =>
  linesHeight(lineCount(text, widthOf(draft, box) - 3, fonts.small), fonts.small) + 5;
