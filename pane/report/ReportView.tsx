import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { AnyCapability } from '../../core';
import { ViewTitle } from '../parts/ViewTitle';
import type { Book } from '../run/book';
import { SettingsForm } from '../settings/SettingsForm';
import { TimeSettings } from '../settings/TimeSettings';
import { usePane } from '../state/pane-context';
import { useAnswer } from '../state/use-answer';
import { home } from '../state/view';
import { reportWords as phrases } from '../words/report';
import { AnswerBlocks } from './AnswerBlocks';
import { Formulas } from './Formulas';
import { ReportActions, type OpenPart } from './ReportActions';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  purpose: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One report: what can be done with it, and its blocks. */
export function ReportView({ report, book }: { report: AnyCapability; book: Book }) {
  const styles = useStyles();
  const { words, open } = usePane();
  const [part, setPart] = useState<OpenPart>(null);
  const answer = useAnswer(report, book);
  return (
    <article className={styles.view}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={words.say(phrases.back)}
          title={words.say(phrases.back)}
          onClick={() => open(home)}
        />
        <ViewTitle>{words.say(report.name)}</ViewTitle>
      </div>
      <p className={styles.purpose}>{words.say(report.purpose)}</p>
      <ReportActions report={report} part={part} setPart={setPart} />
      {part === 'formulas' && <Formulas report={report} book={book} />}
      {answer && part === 'settings' && <SettingsForm answer={answer} close={() => setPart(null)} />}
      <TimeSettings book={book} />
      {answer ? <AnswerBlocks answer={answer} book={book} /> : <Spinner label={words.say(phrases.computing)} />}
    </article>
  );
}
