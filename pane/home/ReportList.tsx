import { makeStyles, tokens } from '@fluentui/react-components';
import { capabilities, type AnyCapability, type Group, type Words } from '../../core';
import type { Book } from '../run/book';
import { usePane } from '../state/pane-context';
import { groupWords, homeWords as phrases } from '../words/home';
import { ReportCard } from './ReportCard';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The reports by group, or those among them that are searched for. */
export function ReportList({ book, wanted }: { book: Book; wanted: string }) {
  const styles = useStyles();
  const { words } = usePane();
  const found = capabilities.filter((one) => isAbout(one, wanted, words));
  if (found.length === 0) return <p className={styles.none}>{words.say(phrases.noneFound, { wanted })}</p>;
  const groups = (Object.keys(groupWords) as Group[]).filter((group) => found.some((one) => one.group === group));
  return groups.map((group) => (
    <section key={group} className={styles.group} aria-label={words.say(groupWords[group])}>
      <h2 className={styles.heading}>{words.say(groupWords[group])}</h2>
      <ul className={styles.list}>
        {found
          .filter((one) => one.group === group)
          .map((one) => (
            <ReportCard key={one.id} report={one} missing={book.missing(one.id)} />
          ))}
      </ul>
    </section>
  ));
}

const isAbout = ({ id, name, purpose }: AnyCapability, wanted: string, words: Words): boolean =>
  [id, words.say(name), words.say(purpose)].some((text) =>
    text.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()),
  );
