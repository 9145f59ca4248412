import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { capabilities, columnsOf, partsOfRole, tableLabel, type TableName, type Words } from '../../core';
import { Disclosure } from '../parts/Disclosure';
import { usePane } from '../state/pane-context';
import { dataWords as phrases } from '../words/data';
import { FoundSection } from './FoundSection';

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** A table that the workbook does not seem to have: what it takes, what it is good for, and where it may be after all. */
export function MissingTable({ table, children }: { table: TableName; children: ReactNode }) {
  const styles = useStyles();
  const { words } = usePane();
  const text = table === 'clients' ? words.say(phrases.noClients) : words.say(phrases.notFound, factsOf(table, words));
  return (
    <FoundSection name={words.say(tableLabel(table))} summary={<p className={styles.text}>{text}</p>}>
      <Disclosure summary={words.say(phrases.pointOut)}>{children}</Disclosure>
    </FoundSection>
  );
}

function factsOf(table: TableName, words: Words) {
  const required = Object.values(columnsOf(table)).filter((column) => column.required);
  const readers = capabilities.filter(({ needs, uses }) =>
    [...needs, ...uses].some((role) => partsOfRole(role).table === table),
  );
  return {
    columns: required.map(({ label }) => words.say(label)).join(', '),
    reports: readers.map(({ name }) => words.say(name)).join(', '),
  };
}
