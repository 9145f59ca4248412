import type { Problem } from '../../core';
import { SheetChoice } from '../data/SheetChoice';
import { SampleOffer } from '../sample/SampleOffer';
import { withoutPlaces } from '../state/choices';
import { usePane } from '../state/pane-context';
import type { Trouble } from '../state/use-analysis';
import { reasonOf } from '../state/use-notices';
import { troubleWords as phrases } from '../words/trouble';
import { ColumnChoice } from './ColumnChoice';
import { Message } from './Message';
import { problemSentence } from './problem-sentence';

/** Why nothing could be read, and the way on from there. */
export function TroubleView({ trouble }: { trouble: Trouble }) {
  const { words, readAgain } = usePane();
  const again = { text: words.say(phrases.retry), act: () => void readAgain() };
  if (trouble === 'stopped')
    return (
      <Message
        title={words.say(phrases.stopped)}
        text={words.say(phrases.stoppedNext)}
        action={{ ...again, text: words.say(phrases.again) }}
      />
    );
  if ('error' in trouble)
    return (
      <Message
        title={words.say(phrases.failed)}
        text={words.say(phrases.failedNext)}
        details={words.say(phrases.reason, { reason: reasonOf(trouble.error) })}
        action={again}
      />
    );
  return <ProblemMessage problem={trouble.problem} again={{ ...again, text: words.say(phrases.again) }} />;
}

interface ProblemProps {
  readonly problem: Problem;
  readonly again: { readonly text: string; act(): void };
}

/** What the data lack: the sheet can be named, a missing column pointed out. */
function ProblemMessage({ problem, again }: ProblemProps) {
  const { words, reading, saved, readAgain } = usePane();
  const { choices } = saved;
  const sheets = [...new Set(reading.places.filter(({ ours }) => !ours).map(({ sheet }) => sheet))];
  const isEmpty = sheets.length === 0;
  const isOld = problem.problem === 'unknown-header' || problem.problem === 'unknown-sheet';
  const forget = { text: words.say(phrases.forget), act: () => void readAgain(withoutPlaces) };
  return (
    <Message
      title={words.say(phrases.nothingRead)}
      text={isEmpty ? words.say(phrases.emptyBook) : problemSentence(problem, words)}
      action={isOld ? forget : again}
      isMain={!isEmpty && problem.problem !== 'no-column'}
    >
      {isEmpty && <SampleOffer />}
      {!isEmpty && <SheetChoice table="sales" chosen={choices.sheet ?? (sheets.length === 1 ? sheets[0]! : null)} />}
      {problem.problem === 'no-column' && <ColumnChoice problem={problem} />}
    </Message>
  );
}
