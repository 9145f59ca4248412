import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { skipSentences, type SkippedRow, type SkipReason } from '../../core';
import { Disclosure } from '../parts/Disclosure';
import { usePane } from '../state/pane-context';
import { blockWords } from '../words/blocks';
import { dataWords as phrases } from '../words/data';
import { noticeWords } from '../words/notices';
import { rowAddress, type Source } from './source-facts';

const FIRST = 20;
const MORE = 50;

const useStyles = makeStyles({
  all: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    justifyContent: 'flex-start',
    width: '100%',
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
});

/** Rows that were left out, by reason; a row is selected in the sheet when it is pressed. */
export function SkippedRows({ source }: { source: Source }) {
  const styles = useStyles();
  const { words } = usePane();
  const { rows, skipped } = source.reading;
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  const totals = skipped.filter(({ reason }) => reason === 'totals').length;
  const summary = totals > 0 ? phrases.someTotals : phrases.someSkipped;
  if (skipped.length === 0) return <p className={styles.all}>{words.say(phrases.allRead)}</p>;
  return (
    <Disclosure summary={words.say(summary, { rows, n: skipped.length, totals })}>
      {reasons.map((reason) => (
        <ReasonRows
          key={reason}
          source={source}
          reason={reason}
          skipped={skipped.filter((row) => row.reason === reason)}
        />
      ))}
    </Disclosure>
  );
}

interface ReasonProps {
  readonly source: Source;
  readonly reason: SkipReason;
  readonly skipped: readonly SkippedRow[];
}

function ReasonRows({ source, reason, skipped }: ReasonProps) {
  const styles = useStyles();
  const { words, host, notices } = usePane();
  const [count, setCount] = useState(FIRST);
  const left = skipped.length - count;
  const show = (row: number) => host.show(source.sheet, rowAddress(source.address, row));
  return (
    <Disclosure summary={`${words.say(skipSentences[reason])}: ${words.number(skipped.length)}`}>
      <ul className={styles.list}>
        {skipped.slice(0, count).map(({ row, column, value }) => (
          <li key={row}>
            <Button
              className={styles.row}
              size="small"
              appearance="subtle"
              onClick={() => void notices.attempt(() => show(row), noticeWords.notShown)}
            >
              {words.say(phrases.row, { row: words.number(row) })}
              {value !== '' && ` · ${column === '' ? '' : `${column}: `}${value}`}
            </Button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setCount(count + MORE)}>
          {words.say(blockWords.more, { n: Math.min(MORE, left), left })}
        </Button>
      )}
    </Disclosure>
  );
}
