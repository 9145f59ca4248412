import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import { capabilities, type Flag } from '../../core';
import { CountsOf } from '../clients/counts-of';
import { TheirLink } from '../clients/TheirLink';
import { TextLink } from '../parts/TextLink';
import { usePane } from '../state/pane-context';
import { blockWords } from '../words/blocks';
import { headlineWords as phrases } from '../words/headline';
import type { Said } from './first-screen';

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

/** What needs looking at, the first few: each with the clients because of whom. The reports have all of them. */
export function Flags({ flags }: { flags: readonly Said<Flag>[] }) {
  const styles = useStyles();
  const { words, open } = usePane();
  if (flags.length === 0) return null;
  const left = flags.slice(AT_ONCE);
  const next = left[0]?.report ?? flags[0]!.report;
  const name = capabilities.find(({ id }) => id === next)!.name;
  return (
    <ul className={styles.list}>
      {flags.slice(0, AT_ONCE).map(({ report, text, opens }) => (
        <li key={text} className={styles.flag}>
          <Warning16Filled className={styles.sign} aria-label={words.say(blockWords.warning)} />
          <CountsOf.Provider value={report}>
            <span>
              {withStop(text)} {opens && <TheirLink opens={opens} />}
            </span>
          </CountsOf.Provider>
        </li>
      ))}
      <li>
        <TextLink onClick={() => open({ name: 'report', report: next })}>
          {left.length > 0
            ? words.say(phrases.moreFlags, { n: left.length })
            : words.say(phrases.allFlags, { report: words.say(name) })}
        </TextLink>
      </li>
    </ul>
  );
}

const withStop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
