import { makeStyles, tokens } from '@fluentui/react-components';
import { capabilities, isProblem, type Problem } from '../../core';
import { Waiting } from '../parts/Waiting';
import { ProblemNote } from '../shell/ProblemNote';
import type { Book } from '../run/book';
import { usePane } from '../state/pane-context';
import { useAnswers } from '../state/use-answers';
import { headlineWords as phrases } from '../words/headline';
import { allFlags, keyFigures, periodsOf } from './first-screen';
import { Flags } from './Flags';
import { HeadlineCard } from './HeadlineCard';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  period: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  grid: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
});

const telling = capabilities.filter(({ tells = [] }) => tells.includes('headline') || tells.includes('flags'));

/** What matters first; every figure leads to its report. */
export function Headline({ book }: { book: Book }) {
  const styles = useStyles();
  const { words } = usePane();
  const answers = useAnswers(telling, book);
  if (!answers) return <Waiting text={words.say(phrases.computing)} />;
  const figures = keyFigures(answers, words);
  const period = periodsOf(figures);
  // a table that the workbook lacks is told in the list of reports
  const problem = answers.map(({ result }) => result).find((one) => isProblem(one) && one.problem !== 'no-table');
  return (
    <section className={styles.section} aria-label={words.say(phrases.heading)}>
      <div>
        <h2 className={styles.heading}>{words.say(phrases.heading)}</h2>
        {period !== '' && <p className={styles.period}>{period}</p>}
      </div>
      {figures.length > 0 && (
        <div className={styles.grid}>
          {figures.map((figure) => (
            <HeadlineCard key={`${figure.report} ${figure.label}`} figure={figure} />
          ))}
        </div>
      )}
      {problem !== undefined && <ProblemNote problem={problem as Problem} />}
      <Flags flags={allFlags(answers, words)} />
    </section>
  );
}
