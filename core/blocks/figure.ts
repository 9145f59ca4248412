import type { Phrase } from '../words/language';
import type { Words } from '../words/words';
import type { Block, FiguresBlock, Format, NoteBlock, Opens, Value } from './blocks';

type Figure = FiguresBlock['figures'][number];

/** What may stand below a figure, and the clients that it counts. */
interface Beside {
  readonly note?: string;
  readonly opens?: Opens;
}

const figureOf =
  (format: Format) =>
  (label: string, value: Value, beside: Beside = {}): Figure => ({ label, value, format, ...beside });

/** Key figures by what they are. `clients` counts clients and says which; `count` counts anything else. */
export const figure = {
  clients: (label: string, value: number | null, beside: Beside & { readonly opens: Opens }): Figure =>
    figureOf('integer')(label, value, beside),
  count: figureOf('count'),
  money: figureOf('money'),
  share: figureOf('percent'),
  ratio: figureOf('ratio'),
  number: figureOf('number'),
  day: figureOf('day'),
  text: figureOf('text'),
} as const;

/** Key figures side by side. */
export const figures = (...all: readonly Figure[]): FiguresBlock => ({ block: 'figures', figures: all });

/** The title of a report. */
export const title = (text: Phrase, { say }: Words, subtitle?: string): Block => ({
  block: 'title',
  text: say(text),
  ...(subtitle !== undefined && { subtitle }),
});

const noteOf =
  (tone: NoteBlock['tone']) =>
  (text: string, opens?: Opens): NoteBlock => ({ block: 'note', tone, text, ...(opens && { opens }) });

/** A sentence below the figures. */
export const note = { plain: noteOf('plain'), good: noteOf('good'), warning: noteOf('warning') } as const;
