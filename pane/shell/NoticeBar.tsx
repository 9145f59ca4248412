import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { NoteBlock } from '../blocks/NoteBlock';
import { usePane } from '../state/pane-context';
import type { Notice } from '../state/use-notices';
import { noticeWords } from '../words/notices';
import { shellWords } from '../words/shell';
import { troubleWords } from '../words/trouble';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sentence: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  note: { flexGrow: 1, minWidth: 0 },
  action: { alignSelf: 'flex-start' },
});

/** What came of the last thing the user did; else, that what is shown is older than the user may think. */
export function NoticeBar() {
  const { notices, reading, hasChanged, work, readAgain } = usePane();
  if (notices.latest) return <Bar notice={notices.latest} close={notices.clear} />;
  if (!reading.book || work.progress) return null;
  const act = () => void readAgain();
  if (reading.trouble)
    return <Bar notice={{ tone: 'warning', text: troubleWords.oldShown, action: { text: troubleWords.retry, act } }} />;
  if (hasChanged)
    return (
      <Bar notice={{ tone: 'warning', text: noticeWords.sheetChanged, action: { text: noticeWords.readAgain, act } }} />
    );
  return null;
}

const signs = { success: 'good', warning: 'warning', error: 'warning' } as const;

function Bar({ notice: { tone, text, facts, hint, action }, close }: { notice: Notice; close?: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <section aria-label={words.say(shellWords.message)} className={styles.bar}>
      <div className={styles.sentence}>
        <div className={styles.note}>
          <NoteBlock block={{ tone: signs[tone], text: words.say(text, facts) }} />
        </div>
        {close && (
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.say(noticeWords.close)}
            onClick={close}
          />
        )}
      </div>
      {hint && <p className={styles.hint}>{words.say(hint)}</p>}
      {action && (
        <Button className={styles.action} size="small" onClick={action.act}>
          {words.say(action.text)}
        </Button>
      )}
    </section>
  );
}
