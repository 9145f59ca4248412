import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import {
  capabilities,
  everyOpening,
  isProblem,
  openedRows,
  type Answer,
  type ListedCapability,
  type Block,
  type Problem,
} from '../../core';
import { NoteBlock } from '../blocks/NoteBlock';
import { openedList, paneBlocks } from '../blocks/pane-blocks';
import { ViewTitle } from '../parts/ViewTitle';
import type { Book } from '../run/book';
import { ProblemNote } from '../shell/ProblemNote';
import { usePane } from '../state/pane-context';
import { useAnswer } from '../state/use-answer';
import { useRows } from '../state/use-rows';
import type { ClientsDetail } from '../state/view';
import { clientWords as phrases } from '../words/clients';
import { reportWords } from '../words/report';
import { BackLink } from './BackLink';
import { ClientTable } from './ClientTable';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  subtitle: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ViewProps {
  readonly detail: ClientsDetail;
  readonly book: Book;
}

/** The clients that a count of a report stands for. */
export function ClientsView({ detail, book }: ViewProps) {
  const report = capabilities.find(({ id }) => id === detail.report);
  return report ? <ReportClients report={report} detail={detail} book={book} /> : null;
}

function ReportClients({ report, detail, book }: ViewProps & { report: ListedCapability }) {
  const styles = useStyles();
  const { words } = usePane();
  const answer = useAnswer(report, book);
  return (
    <article className={styles.view}>
      {answer === null || isProblem(answer.result) ? (
        <div>
          <BackLink />
          <ViewTitle>{words.say(report.name)}</ViewTitle>
        </div>
      ) : (
        <OpenedClients answer={answer} detail={detail} />
      )}
      {answer === null && <Spinner label={words.say(reportWords.computing)} />}
      {answer && isProblem(answer.result) && <ProblemNote problem={answer.result as Problem} />}
    </article>
  );
}

function OpenedClients({ answer, detail: { opens } }: { answer: Answer; detail: ClientsDetail }) {
  const styles = useStyles();
  const { words } = usePane();
  const list = openedList(answer, opens.list, words);
  const isReady = useRows(useMemo(() => (list ? [list] : []), [list]));
  const places = useMemo(() => (list && isReady ? openedRows(list, opens) : []), [isReady, list, opens]);
  const name = nameOf(opens, paneBlocks(answer, words)) ?? list?.caption ?? words.say(answer.capability.name);
  return (
    <>
      <div>
        <BackLink />
        <ViewTitle>{name.charAt(0).toUpperCase() + name.slice(1)}</ViewTitle>
        <p className={styles.subtitle}>
          {words.say(answer.capability.name)}
          {isReady && ` · ${words.say(phrases.count, { n: places.length })}`}
        </p>
      </div>
      {!isReady && <Spinner label={words.say(reportWords.computing)} />}
      {list && places.length > 0 && <ClientTable name={name} list={list} places={places} />}
      {isReady && places.length === 0 && <NoteBlock block={{ tone: 'plain', text: words.say(phrases.gone) }} />}
    </>
  );
}

/** What the clients have in common, in the language of the moment. */
function nameOf({ list, where = {} }: ClientsDetail['opens'], blocks: readonly Block[]): string | undefined {
  const wanted = JSON.stringify([list, where]);
  return everyOpening(blocks).find((one) => JSON.stringify([one.list, one.where ?? {}]) === wanted)?.name;
}
