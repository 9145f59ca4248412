import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { remarkSentence, type Sales, type Words } from '../../core';
import { TextLink } from '../parts/TextLink';
import type { Book } from '../run/book';
import { usePane } from '../state/pane-context';
import { dataWords as phrases } from '../words/data';
import { noticeWords } from '../words/notices';
import { FoundColumns } from './FoundColumns';
import { SkippedRows } from './SkippedRows';
import { daysOf, type Source } from './source-facts';

const useStyles = makeStyles({
  table: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  summary: { margin: 0, overflowWrap: 'anywhere' },
});

/** A table that was found: where it is, how much of it was read, and its columns. */
export function FoundTable({ source, book, children }: { source: Source; book: Book; children?: ReactNode }) {
  const styles = useStyles();
  const { words, host, notices } = usePane();
  const name = words.say(phrases[source.reading.recognition.table]);
  const show = () => void notices.attempt(() => host.show(source.sheet, source.address), noticeWords.notShown);
  return (
    <section className={styles.table} aria-label={name}>
      <div>
        <h2 className={styles.heading}>{name}</h2>
        <p className={styles.summary}>
          {summaryOf(source, book, words)} <TextLink onClick={show}>{words.say(phrases.show)}</TextLink>
        </p>
        {source.reading.recognition.remarks.map((remark) => (
          <p key={JSON.stringify(remark)} className={styles.summary}>
            {remarkSentence(remark, words)}
          </p>
        ))}
      </div>
      {children}
      <SkippedRows source={source} />
      <FoundColumns source={source} />
    </section>
  );
}

/** `Лист «Отгрузки», 25 481 строка, 01.01.2023 – 31.12.2025, заголовки в строке 4.` */
function summaryOf({ sheet, reading }: Source, book: Book, words: Words): string {
  const facts = { sheet, rows: reading.read, row: words.number(reading.recognition.headerRow) };
  if (reading.recognition.table === 'clients') return words.say(phrases.clientsSummary, facts);
  const layout = reading.recognition.layout === 'grouped' ? ` ${words.say(phrases.grouped)}` : '';
  return words.say(phrases.salesSummary, { ...facts, ...daysOf(book.analysis.tables.sales as Sales, words) }) + layout;
}
