import { makeStyles, tokens } from '@fluentui/react-components';
import { capabilities, isProblem, type ListedCapability, type Problem } from '../../core';
import { Waiting } from '../parts/Waiting';
import { ProblemNote } from '../shell/ProblemNote';
import type { Book } from '../run/book';
import { usePane } from '../state/pane-context';
import { useAnswer } from '../state/use-answer';
import { headlineWords as phrases } from '../words/headline';
import { Flags } from './Flags';
import { comparedPeriods, headlineOf, type KeyAnswers } from './key-figures';
import { HeadlineCard } from './HeadlineCard';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  period: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  grid: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
});

const called = (id: string): ListedCapability | undefined => capabilities.find((one) => one.id === id);

/** What matters first; every figure leads to its report. */
export function Headline({ book }: { book: Book }) {
  const migration = called('migration');
  const portfolio = called('portfolio-quality');
  const rfm = called('rfm');
  return migration && portfolio && rfm ? <Figures book={book} reports={{ migration, portfolio, rfm }} /> : null;
}

interface FiguresProps {
  readonly book: Book;
  readonly reports: Readonly<Record<keyof KeyAnswers, ListedCapability>>;
}

function Figures({ book, reports }: FiguresProps) {
  const styles = useStyles();
  const { words } = usePane();
  const moves = useAnswer(reports.migration, book);
  const portfolios = useAnswer(reports.portfolio, book);
  const segments = useAnswer(reports.rfm, book);
  if (!moves || !portfolios || !segments) return <Waiting text={words.say(phrases.computing)} />;
  const figures = headlineOf({ migration: moves, portfolio: portfolios, rfm: segments }, words);
  return (
    <section className={styles.section} aria-label={words.say(phrases.heading)}>
      <div>
        <h2 className={styles.heading}>{words.say(phrases.heading)}</h2>
        {comparedPeriods(moves, words) !== '' && <p className={styles.period}>{comparedPeriods(moves, words)}</p>}
      </div>
      {figures.length > 0 && (
        <div className={styles.grid}>
          {figures.map((figure) => (
            <HeadlineCard key={figure.label} figure={figure} />
          ))}
        </div>
      )}
      {isProblem(moves.result) && <ProblemNote problem={moves.result as Problem} />}
      <Flags answer={portfolios} />
    </section>
  );
}
