import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  isProblem,
  type Answer,
  type ListedCapability,
  type Block,
  type Problem,
  type TitleBlock,
  type Words,
} from '../../core';
import { paneBlocks } from '../blocks/pane-blocks';
import { ViewTitle } from '../parts/ViewTitle';
import { Waiting } from '../parts/Waiting';
import type { Book } from '../run/book';
import { SettingsForm } from '../settings/SettingsForm';
import { ScopeSettings } from '../settings/ScopeSettings';
import { ProblemNote } from '../shell/ProblemNote';
import { usePane } from '../state/pane-context';
import { useAnswer } from '../state/use-answer';
import { useRows } from '../state/use-rows';
import { home } from '../state/view';
import { reportWords as phrases } from '../words/report';
import { AnswerBlocks } from './AnswerBlocks';
import { Formulas } from './Formulas';
import { ReportActions, type OpenPart } from './ReportActions';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  subtitle: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One report: what can be done with it, and its blocks. */
export function ReportView({ report, book }: { report: ListedCapability; book: Book }) {
  const styles = useStyles();
  const { words, open } = usePane();
  const [part, setPart] = useState<OpenPart>(null);
  const answer = useAnswer(report, book);
  const title = answer ? titleOf(answer, words) : undefined;
  return (
    <article className={styles.view}>
      <div>
        <Link onClick={() => open(home)}>← {words.say(phrases.back)}</Link>
        <ViewTitle>{title?.text ?? words.say(report.name)}</ViewTitle>
        <p className={styles.subtitle}>{title?.subtitle ?? words.say(report.purpose)}</p>
      </div>
      <ReportActions report={report} part={part} setPart={setPart} />
      {part === 'formulas' && <Formulas report={report} book={book} />}
      {part === 'settings' && <SettingsForm report={report} close={() => setPart(null)} />}
      <ScopeSettings book={book} />
      {answer ? <Answered answer={answer} book={book} /> : <Waiting text={words.say(phrases.computing)} />}
    </article>
  );
}

function Answered({ answer, book }: { answer: Answer; book: Book }) {
  const { words } = usePane();
  const isReady = useRows(isProblem(answer.result) ? NOTHING : paneBlocks(answer, words));
  if (isProblem(answer.result)) return <ProblemNote problem={answer.result as Problem} />;
  return isReady ? <AnswerBlocks answer={answer} book={book} /> : <Waiting text={words.say(phrases.computing)} />;
}

const NOTHING: readonly Block[] = [];

/** The title that the report gives itself. */
function titleOf(answer: Answer, words: Words): TitleBlock | undefined {
  const first = isProblem(answer.result) ? undefined : paneBlocks(answer, words)[0];
  return first?.block === 'title' ? first : undefined;
}
