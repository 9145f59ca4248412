import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import type { Answer } from '../../core';
import { usePane } from '../state/pane-context';
import { blockWords } from '../words/blocks';
import { headlineWords as phrases } from '../words/headline';
import { flagTexts } from './key-figures';

const AT_ONCE = 3;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  flag: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sign: { flexShrink: 0, color: tokens.colorPaletteMarigoldForeground1 },
  text: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 4, overflow: 'hidden' },
  more: { color: tokens.colorBrandForegroundLink },
});

/** Whose portfolio gets worse and because of whom, the first few; each leads to the report. */
export function Flags({ answer }: { answer: Answer }) {
  const styles = useStyles();
  const { words, open } = usePane();
  const texts = flagTexts(answer, words);
  const show = () => open({ name: 'report', report: answer.capability.id });
  if (texts.length === 0) return null;
  return (
    <ul className={styles.list}>
      {texts.slice(0, AT_ONCE).map((text) => (
        <li key={text}>
          <button type="button" className={styles.flag} onClick={show}>
            <Warning16Filled className={styles.sign} aria-label={words.say(blockWords.warning)} />
            <span className={styles.text}>{text}</span>
          </button>
        </li>
      ))}
      {texts.length > AT_ONCE && (
        <li>
          <button type="button" className={styles.flag} onClick={show}>
            <span className={styles.more}>{words.say(phrases.moreFlags, { n: texts.length - AT_ONCE })}</span>
          </button>
        </li>
      )}
    </ul>
  );
}
