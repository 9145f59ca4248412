import type { Block, NoteBlock, TableBlock } from '../blocks/blocks';
import { treatmentOf } from '../capabilities/abc-xyz/treatments';
import { reasonOf as reasonOfAbc } from '../classes/abc/reason';
import { reasonOf as reasonOfRfm } from '../classes/rfm/reason';
import { segmentNames, segmentTreatments } from '../classes/rfm/segment-words';
import { reasonOf as reasonOfXyz } from '../classes/xyz/reason';
import { isProblem, type Problem } from '../problem';
import { problemText } from '../words/problems';
import type { Words } from '../words/words';
import { reportsOf, type Reports } from './reports';
import type { Subject } from './subject';
import { words as phrases } from './words';

/** The client's ABC, XYZ and RFM classes as the reports have them, each with its reason, and what to do. */
export function classesNow(subject: Subject, words: Words): readonly Block[] {
  const reports = reportsOf(subject);
  const name = subject.sales.client.names[subject.code]!;
  return [
    {
      block: 'table',
      name: 'classes',
      caption: words.say(phrases.classes),
      columns: [
        { key: 'analysis', header: words.say(phrases.analysis), format: 'text' },
        { key: 'class', header: words.say(phrases.class), format: 'text', part: 'class', paint: 'class' },
        { key: 'why', header: words.say(phrases.why), format: 'text', part: 'reason', width: 60 },
      ],
      rows: [abcRow, xyzRow, rfmRow].map((row) => row(name, reports, words)),
    } satisfies TableBlock,
    ...advice(name, reports, words),
  ];
}

type Row = (name: string, reports: Reports, words: Words) => readonly [analysis: string, own: string, why: string];

const NONE = '—';

const abcRow: Row = (name, { abc }, words) => {
  if (isProblem(abc)) return ['ABC', NONE, problemText(abc, words)];
  const own = find(abc.clients, name);
  return ['ABC', own?.class ?? NONE, own ? reasonOfAbc(own, words) : words.say(phrases.noSales)];
};

const xyzRow: Row = (name, { xyz }, words) => {
  if (isProblem(xyz)) return ['XYZ', NONE, problemText(xyz, words)];
  const own = find(xyz.clients, name);
  return ['XYZ', own?.class ?? NONE, own ? reasonOfXyz(own, xyz, words) : words.say(phrases.noSales)];
};

const rfmRow: Row = (name, { rfm }, words) => {
  if (isProblem(rfm)) return ['RFM', NONE, problemText(rfm, words)];
  const own = find(rfm.clients, name);
  if (!own) return ['RFM', NONE, words.say(phrases.noPurchases)];
  return ['RFM', `${words.say(segmentNames[own.segment])} (${own.score})`, reasonOfRfm(own, rfm, words)];
};

/** What to do with the pair of ABC and XYZ, and with the segment. */
function advice(name: string, { abc, xyz, rfm }: Reports, words: Words): readonly NoteBlock[] {
  const size = found(abc, name);
  const rhythm = found(xyz, name);
  const scored = found(rfm, name);
  const note = (group: string, text: string): NoteBlock => ({
    block: 'note',
    tone: 'plain',
    text: words.say(phrases.whatToDo, { class: group, advice: text }),
  });
  return [
    ...(size && rhythm
      ? [note(`${size.class}${rhythm.class ?? NONE}`, words.say(treatmentOf(size.class, rhythm.class)))]
      : []),
    ...(scored ? [note(words.say(segmentNames[scored.segment]), words.say(segmentTreatments[scored.segment]))] : []),
  ];
}

const find = <T extends { readonly client: string }>(clients: readonly T[], name: string): T | undefined =>
  clients.find(({ client }) => client === name);

const found = <T extends { readonly client: string }>(
  result: { readonly clients: readonly T[] } | Problem,
  name: string,
): T | undefined => (isProblem(result) ? undefined : find(result.clients, name));
