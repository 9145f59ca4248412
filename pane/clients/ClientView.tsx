import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { isProblem, type Block } from '../../core';
import { Blocks } from '../blocks/Blocks';
import { ViewTitle } from '../parts/ViewTitle';
import type { Book } from '../run/book';
import { ProblemNote } from '../shell/ProblemNote';
import { usePane } from '../state/pane-context';
import { reportWords } from '../words/report';
import { BackLink } from './BackLink';
import { useClientCard } from './use-client-card';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  subtitle: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The card of a client. */
export function ClientView({ client, book }: { client: string; book: Book }) {
  const styles = useStyles();
  const { words } = usePane();
  const card = useClientCard(client, book);
  const [title, ...rest] = card && !isProblem(card) ? card : ([] as readonly Block[]);
  return (
    <article className={styles.view}>
      <div>
        <BackLink />
        <ViewTitle>{client}</ViewTitle>
        {title?.block === 'title' && <p className={styles.subtitle}>{title.subtitle}</p>}
      </div>
      {card === null && <Spinner label={words.say(reportWords.computing)} />}
      {isProblem(card) ? <ProblemNote problem={card} /> : <Blocks blocks={rest} />}
    </article>
  );
}
