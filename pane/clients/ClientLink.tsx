import { Link, makeStyles } from '@fluentui/react-components';
import { keptTogether } from '../blocks/kept-together';
import { usePane } from '../state/pane-context';
import { clientWords as phrases } from '../words/clients';
import { useOpenCard } from './counts-of';

const useStyles = makeStyles({
  link: { font: 'inherit', textAlign: 'left', overflowWrap: 'break-word', maxWidth: '100%' },
});

/** A client's name, which opens its card. */
export function ClientLink({ client }: { client: string }) {
  const styles = useStyles();
  const { words } = usePane();
  const openCard = useOpenCard();
  return (
    <Link className={styles.link} title={words.say(phrases.card, { client })} onClick={() => openCard(client)}>
      {keptTogether(client)}
    </Link>
  );
}
