import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { remarkSentence, tableLabel, type Sales, type Words } from '../../core';
import { TextLink } from '../parts/TextLink';
import { usePane } from '../state/pane-context';
import { dataWords as phrases } from '../words/data';
import { noticeWords } from '../words/notices';
import { FoundColumns } from './FoundColumns';
import { FoundSection } from './FoundSection';
import { SkippedRows } from './SkippedRows';
import { firstAndLast, type Source } from './source-facts';

const useStyles = makeStyles({ summary: { margin: 0, overflowWrap: 'anywhere' } });

interface FoundTableProps {
  readonly source: Source;
  /** Where the table is one of sales. */
  readonly days?: Sales['day'];
  /** What the table is called, where it is not the only one of its kind. */
  readonly name?: string;
  readonly children?: ReactNode;
}

/** A table that was found: where it is, how much of it was read, and its columns. */
export function FoundTable({ source, days, name, children }: FoundTableProps) {
  const styles = useStyles();
  const { words, host, notices } = usePane();
  const { recognition } = source.reading;
  const show = () => void notices.attempt(() => host.show(source.sheet, source.address), noticeWords.notShown);
  const summary = (
    <>
      <p className={styles.summary}>
        {summaryOf(source, days, words)} <TextLink onClick={show}>{words.say(phrases.show)}</TextLink>
      </p>
      {recognition.remarks.map((remark) => (
        <p key={JSON.stringify(remark)} className={styles.summary}>
          {remarkSentence(remark, words)}
        </p>
      ))}
    </>
  );
  return (
    <FoundSection name={name ?? words.say(tableLabel(recognition.table))} summary={summary}>
      {children}
      <SkippedRows source={source} />
      <FoundColumns source={source} />
    </FoundSection>
  );
}

/** `Лист «Отгрузки», 25 481 строка, 01.01.2023 – 31.12.2025, заголовки в строке 4.` */
function summaryOf({ sheet, reading }: Source, days: Sales['day'] | undefined, words: Words): string {
  const facts = { sheet, rows: reading.read, row: words.number(reading.recognition.headerRow) };
  if (!days)
    return words.say(reading.recognition.table === 'clients' ? phrases.clientsSummary : phrases.tableSummary, facts);
  const layout = reading.recognition.layout === 'grouped' ? ` ${words.say(phrases.grouped)}` : '';
  return words.say(phrases.salesSummary, { ...facts, ...firstAndLast(days, words) }) + layout;
}
