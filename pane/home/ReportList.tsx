import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { capabilities, type ListedCapability, type Group, type Words } from '../../core';
import type { Book } from '../run/book';
import { favouritesOf } from '../state/choices';
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

/** The reports by group, those with a star before all others; or those among them that are searched for. */
export function ReportList({ book, wanted }: { book: Book; wanted: string }) {
  const styles = useStyles();
  const { words, saved } = usePane();
  const pressed = useRef<string | null>(null);
  const favourites = favouritesOf(saved.choices);
  const found = capabilities.filter((one) => isAbout(one, wanted, words));
  if (found.length === 0) return <p className={styles.none}>{words.say(phrases.noneFound, { wanted })}</p>;
  const groups = (Object.keys(groupWords) as Group[]).map((group) => ({
    name: words.say(groupWords[group]),
    reports: found.filter((one) => one.group === group && !favourites.includes(one.id)),
  }));
  const starred = { name: words.say(phrases.favourites), reports: found.filter(({ id }) => favourites.includes(id)) };
  return [starred, ...groups]
    .filter(({ reports }) => reports.length > 0)
    .map(({ name, reports }) => (
      <section key={name} className={styles.group} aria-label={name}>
        <h2 className={styles.heading}>{name}</h2>
        <ul className={styles.list}>
          {reports.map((one) => (
            <ReportCard key={one.id} report={one} missing={book.missing(one.id)} pressed={pressed} />
          ))}
        </ul>
      </section>
    ));
}

const isAbout = ({ id, name, purpose }: ListedCapability, wanted: string, words: Words): boolean =>
  [id, words.say(name), words.say(purpose)].some((text) =>
    text.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()),
  );
