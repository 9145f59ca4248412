import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { capabilities, type ChoiceSetting, type Problem, type Setting } from '../../core';
import { NoteBlock } from '../blocks/NoteBlock';
import { withSettings } from '../state/choices';
import { usePane } from '../state/pane-context';
import { data } from '../state/view';
import { troubleWords as phrases } from '../words/trouble';
import { problemSentence } from './problem-sentence';

const useStyles = makeStyles({
  problem: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

/** Why there is no answer, with a button for the next step where one press is all it takes. */
export function ProblemNote({ problem }: { problem: Problem }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.problem}>
      <NoteBlock block={{ tone: 'warning', text: problemSentence(problem, words) }} />
      <NextStep problem={problem} />
    </div>
  );
}

function NextStep({ problem }: { problem: Problem }) {
  const { words, open, keep, setAsOf } = usePane();
  if (problem.problem === 'no-column')
    return <Button onClick={() => open(data)}>{words.say(phrases.pointOutColumn)}</Button>;
  if (problem.problem === 'too-few-periods' && problem.shorter !== null) {
    const { shorter } = problem;
    return (
      <Button onClick={() => void keep(withSettings({ period: shorter }))}>
        {words.say(phrases.compareBy, { period: words.say(periodName(shorter)) })}
      </Button>
    );
  }
  if (problem.problem === 'nothing-in-window') {
    const clear = { window: undefined, from: undefined, to: undefined };
    const all = () => {
      setAsOf(null);
      void keep(withSettings(clear));
    };
    return <Button onClick={all}>{words.say(phrases.allSales)}</Button>;
  }
  return null;
}

/** The name of a period, as the setting that offers it calls it. */
function periodName(period: string) {
  const offers = capabilities.map(({ settings }) => settings.period).find(isChoice);
  return offers?.choices[period] ?? { ru: period, uk: period, en: period };
}

const isChoice = (setting: Setting | undefined): setting is ChoiceSetting => setting?.kind === 'choice';
