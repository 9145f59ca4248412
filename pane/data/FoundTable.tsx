import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Sales } from '../../core';
import { Disclosure } from '../parts/Disclosure';
import type { Book } from '../run/book';
import { usePane } from '../state/pane-context';
import { withColumn } from '../state/choices';
import { dataWords as phrases } from '../words/data';
import { noticeWords } from '../words/notices';
import { troubleWords } from '../words/trouble';
import { ColumnRow } from './ColumnRow';
import { SkippedRows } from './SkippedRows';
import { daysOf, headersOf, rolesOf, type Source } from './source-facts';

const useStyles = makeStyles({
  table: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  summary: { margin: 0, overflowWrap: 'anywhere' },
  columns: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** A table that was found: where it is, how much of it was read, and its columns. */
export function FoundTable({ source, book, children }: { source: Source; book: Book; children?: ReactNode }) {
  const styles = useStyles();
  const { words, host, notices, saved, work, readAgain } = usePane();
  const { table } = source.reading.recognition;
  const roles = rolesOf(source);
  const found = roles.filter(({ column, isRequired }) => column !== undefined || isRequired);
  const absent = roles.filter(({ column, isRequired }) => column === undefined && !isRequired);
  const chosen = Object.keys(saved.choices.columns).filter((role) => role.startsWith(`${table}.`));
  const forget = () => void readAgain(chosen.reduce((choices, role) => withColumn(choices, role, null), saved.choices));
  const name = words.say(phrases[table]);
  const rowOf = (role: (typeof roles)[number]) => (
    <ColumnRow key={role.role} found={role} headers={headersOf(source)} />
  );
  return (
    <section className={styles.table} aria-label={name}>
      <div>
        <h2 className={styles.heading}>{name}</h2>
        <p className={styles.summary}>
          {summaryOf(source, book, words)}{' '}
          <Link
            inline
            onClick={() => void notices.attempt(() => host.show(source.sheet, source.address), noticeWords.notShown)}
          >
            {words.say(phrases.show)}
          </Link>
        </p>
      </div>
      {children}
      <SkippedRows source={source} />
      <ul className={styles.columns}>{found.map(rowOf)}</ul>
      {absent.length > 0 && (
        <Disclosure summary={words.say(phrases.absent, { n: absent.length })}>
          <ul className={styles.columns}>{absent.map(rowOf)}</ul>
        </Disclosure>
      )}
      {chosen.length > 0 && (
        <Button size="small" appearance="subtle" disabled={work.progress !== null} onClick={forget}>
          {words.say(troubleWords.forget)}
        </Button>
      )}
    </section>
  );
}

/** «лист «Отгрузки», 25 481 строка, 01.01.2023–31.12.2025» */
function summaryOf({ sheet, reading }: Source, book: Book, words: ReturnType<typeof usePane>['words']): string {
  const facts = { sheet, rows: reading.read, row: words.number(reading.recognition.headerRow) };
  if (reading.recognition.table === 'clients') return words.say(phrases.clientsSummary, facts);
  const layout = reading.recognition.layout === 'grouped' ? ` ${words.say(phrases.grouped)}` : '';
  return words.say(phrases.salesSummary, { ...facts, ...daysOf(book.analysis.tables.sales as Sales, words) }) + layout;
}
