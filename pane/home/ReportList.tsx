import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { capabilities, groupNames, type Group, type ListedCapability, type Words } from '../../core';
import type { Book } from '../run/book';
import { favouritesOf } from '../state/choices';
import { usePane } from '../state/pane-context';
import { homeWords as phrases } from '../words/home';
import { NeededTable } from './NeededTable';
import { ReportCard } from './ReportCard';
import { ReportGroup } from './ReportGroup';
import { lackingTables, tableLacked } from './lacking-tables';

const useStyles = makeStyles({ none: { margin: 0, color: tokens.colorNeutralForeground2 } });

/**
 * The reports that this workbook can answer by group, those with a star before all others; then, by what they need, those
 * that lack a table. Or those among them that are searched for.
 */
export function ReportList({ book, wanted }: { book: Book; wanted: string }) {
  const styles = useStyles();
  const { words, saved } = usePane();
  const pressed = useRef<string | null>(null);
  const favourites = favouritesOf(saved.choices);
  const found = capabilities.filter((one) => isAbout(one, wanted, words));
  if (found.length === 0) return <p className={styles.none}>{words.say(phrases.noneFound, { wanted })}</p>;
  const here = found.filter(({ id }) => tableLacked(book.missing(id)) === null);
  const groups = (Object.keys(groupNames) as Group[]).map((group) => ({
    id: group as string,
    name: words.say(groupNames[group]),
    reports: here.filter((one) => one.group === group && !favourites.includes(one.id)),
  }));
  const starred = here.filter(({ id }) => favourites.includes(id));
  const cards = (reports: readonly ListedCapability[]) =>
    reports.map((one) => <ReportCard key={one.id} report={one} missing={book.missing(one.id)} pressed={pressed} />);
  return (
    <>
      {[{ id: 'starred', name: words.say(phrases.favourites), reports: starred }, ...groups]
        .filter(({ reports }) => reports.length > 0)
        .map(({ id, name, reports }) => (
          <ReportGroup key={id} id={id} name={name} isOpen={wanted.trim() !== ''}>
            {cards(reports)}
          </ReportGroup>
        ))}
      {lackingTables(found, book).map(({ table, reports }) => (
        <NeededTable key={table} table={table} reports={reports} />
      ))}
    </>
  );
}

const isAbout = ({ id, name, purpose }: ListedCapability, wanted: string, words: Words): boolean =>
  [id, words.say(name), words.say(purpose)].some((text) =>
    text.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()),
  );
