import type { NoteBlock, TableBlock } from '../blocks/blocks';
import { note } from '../blocks/figure';
import { table } from '../blocks/table';
import { NONE, terms } from '../blocks/terms';
import type { Day } from '../calendar/day';
import type { ClientLines } from '../first-screen';
import { isProblem, type Problem } from '../problem';
import type { Answer } from '../reports/answer';
import type { Tables } from '../tables/tables';
import { problemText } from '../words/problems';
import type { Words } from '../words/words';
import { words as phrases } from './words';

interface Asked {
  readonly tables: Tables;
  readonly asOf: Day;
  readonly client: string;
}

/** What every report says of the client; one that gives classes says why it has none where it has no answer. */
export const toldBy = (answers: readonly Answer[], { client, ...given }: Asked, words: Words): readonly ClientLines[] =>
  answers.flatMap(({ capability, result, settings }): readonly ClientLines[] => {
    if (!isProblem(result)) return [capability.client?.({ result, settings, ...given }, client, words) ?? {}];
    if (!capability.tells?.includes('class'))
      return isLack(result) ? [] : [{ blocks: [note.plain(problemText(result, words))] }];
    return [{ class: { of: words.say(capability.name), class: NONE, why: problemText(result, words) } }];
  });

/** What the workbook does not hold is no matter of one client. */
const isLack = ({ problem }: Problem): boolean => problem === 'no-table' || problem === 'no-column';

type ClassLine = NonNullable<ClientLines['class']>;

/** The client's classes today, each with its reason. */
export function classesTable(told: readonly ClientLines[], words: Words): readonly TableBlock[] {
  const rows = told.flatMap((lines) => lines.class ?? []);
  if (rows.length === 0) return [];
  const columns = {
    analysis: { header: phrases.analysis, format: 'text', of: (own: ClassLine) => own.of },
    class: terms.class,
    why: terms.why,
  } as const;
  return [
    table<ClassLine, 'analysis' | 'class' | 'why'>({ name: 'classes', caption: phrases.classes, rows, columns }, words),
  ];
}

/** What to do with a client of its kind. */
export const adviceNotes = (told: readonly ClientLines[], words: Words): readonly NoteBlock[] =>
  told.flatMap(({ advice }) =>
    advice === undefined
      ? []
      : [
          {
            block: 'note',
            tone: 'plain',
            text: words.say(phrases.whatToDo, { class: advice.of, advice: advice.text }),
          },
        ],
  );
