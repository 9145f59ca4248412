import { Link, makeStyles } from '@fluentui/react-components';
import type { Opens } from '../../core';
import { usePane } from '../state/pane-context';
import { clientWords as phrases } from '../words/clients';
import { useOpenClients } from './counts-of';

const useStyles = makeStyles({
  link: {
    font: 'inherit',
    whiteSpace: 'nowrap',
    // notes are coloured, and the colour of links is meant for a plain background
    color: 'inherit',
    ':hover': { color: 'inherit' },
  },
});

/** After a sentence: opens the clients that it speaks of; nothing where that can't be done. */
export function TheirLink({ opens }: { opens: Opens }) {
  const styles = useStyles();
  const { words } = usePane();
  const openClients = useOpenClients();
  if (!openClients) return null;
  const label = opens.name === undefined ? undefined : words.say(phrases.showThemNamed, { name: opens.name });
  return (
    <Link inline className={styles.link} aria-label={label} onClick={() => openClients(opens)}>
      {words.say(phrases.showThem)}
    </Link>
  );
}
