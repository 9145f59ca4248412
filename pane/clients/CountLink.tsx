import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Opens } from '../../core';
import { usePane } from '../state/pane-context';
import { clientWords as phrases } from '../words/clients';
import { useOpenClients } from './counts-of';

const useStyles = makeStyles({
  link: { font: 'inherit', fontVariantNumeric: 'inherit' },
  // the colour of links is meant for a plain background
  onColour: { color: 'inherit', ':hover': { color: 'inherit' } },
});

interface CountProps {
  readonly count: number;
  /** The count as it is written. */
  readonly text: string;
  readonly opens: Opens;
  /** It stands on a colour. */
  readonly onColour?: boolean;
}

/** A count that opens its clients; a plain number where it can't, or counts nobody. */
export function CountLink({ count, text, opens, onColour = false }: CountProps) {
  const styles = useStyles();
  const { words } = usePane();
  const openClients = useOpenClients();
  if (!openClients || count === 0) return text;
  const { name } = opens;
  const label =
    name === undefined ? words.say(phrases.showAll, { n: count }) : words.say(phrases.show, { n: count, name });
  return (
    <Link
      inline
      className={mergeClasses(styles.link, onColour && styles.onColour)}
      aria-label={label}
      onClick={() => openClients(opens)}
    >
      {text}
    </Link>
  );
}
