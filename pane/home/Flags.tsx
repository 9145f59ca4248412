import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import type { Answer } from '../../core';
import { CountsOf } from '../clients/counts-of';
import { TheirLink } from '../clients/TheirLink';
import { TextLink } from '../parts/TextLink';
import { usePane } from '../state/pane-context';
import { blockWords } from '../words/blocks';
import { headlineWords as phrases } from '../words/headline';
import { flagLines } from './flag-lines';

const AT_ONCE = 3;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  flag: { display: 'flex', gap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  sign: { flexShrink: 0, color: tokens.colorPaletteMarigoldForeground1 },
});

/** Whose portfolio gets worse, the first few: each with the clients because of whom. All of them are in the report. */
export function Flags({ answer }: { answer: Answer }) {
  const styles = useStyles();
  const { words, open } = usePane();
  const lines = flagLines(answer, words);
  const report = answer.capability.id;
  if (lines.length === 0) return null;
  const left = lines.length - AT_ONCE;
  return (
    <CountsOf.Provider value={report}>
      <ul className={styles.list}>
        {lines.slice(0, AT_ONCE).map(({ text, opens }) => (
          <li key={text} className={styles.flag}>
            <Warning16Filled className={styles.sign} aria-label={words.say(blockWords.warning)} />
            <span>
              {text}. {opens && <TheirLink opens={opens} />}
            </span>
          </li>
        ))}
        <li>
          <TextLink onClick={() => open({ name: 'report', report })}>
            {left > 0
              ? words.say(phrases.moreFlags, { n: left })
              : words.say(phrases.allFlags, { report: words.say(answer.capability.name) })}
          </TextLink>
        </li>
      </ul>
    </CountsOf.Provider>
  );
}
