import { formatMoney, formatNumber, formatPercent } from '../words/numbers';
import type { FiguresBlock } from './blocks';
import { EMPTY_COLUMN, leaveGap, raise, widthOf, type Draft } from './draft';
import type { Card } from './placed';
import { lineCount, linesHeight, SMALL, textWidth, type Font } from './text-size';

type Figure = FiguresBlock['figures'][number];

export const CARD_VALUE: Font = { size: 16, bold: true };
const NARROWEST_CARD = 17;
const LABEL_LINES = 2;

/** Shows the figures as cards side by side, in several strips where the page is too narrow for all of them. */
export function placeFigures(draft: Draft, { figures }: FiguresBlock, pageColumns: number): void {
  const cards: Card[] = [];
  let strip: Card[] = [];
  let column = 0;
  for (const figure of figures) {
    if (column >= pageColumns) {
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

/** Room for the value, and for label and note in two lines each. */
function cardWidth({ label, value, format, note = '' }: Figure): number {
  const shown = typeof value === 'number' ? shownFigure(value, format) : String(value ?? '—');
  const small = [label, note].map((text) => Math.max(textWidth(text, SMALL) / LABEL_LINES + 4, longestWord(text)));
  return Math.max(NARROWEST_CARD, textWidth(shown, CARD_VALUE) + 3, ...small);
}

const longestWord = (text: string): number => Math.max(...text.split(' ').map((word) => textWidth(word, SMALL))) + 3;

function shownFigure(value: number, format: Figure['format']): string {
  if (format === 'day') return '31.12.2025';
  if (format === 'percent') return formatPercent(value, 'ru');
  return format === 'money' ? formatMoney(value, 'ru') : formatNumber(value, 'ru', format === 'number' ? 2 : 0);
}

function finishStrip(draft: Draft, strip: readonly Card[]): readonly Card[] {
  const withNotes = strip.some((card) => card.note);
  for (const { label, value, note, figure } of strip) {
    raise(draft, label.row, smallHeight(draft, figure.label, label));
    raise(draft, value.row, linesHeight(1, CARD_VALUE) + 4);
    if (note) raise(draft, note.row, smallHeight(draft, figure.note ?? '', note));
  }
  draft.row += withNotes ? 3 : 2;
  leaveGap(draft);
  return strip.map((card) => ({ ...card, note: withNotes ? { ...card.label, row: card.label.row + 2 } : null }));
}

const smallHeight = (draft: Draft, text: string, box: Card['label']): number =>
  linesHeight(lineCount(text, widthOf(draft, box) - 3, SMALL), SMALL) + 5;
