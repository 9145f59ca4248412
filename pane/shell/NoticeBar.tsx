import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { usePane } from '../state/pane-context';
import type { Notice } from '../state/use-notices';
import { noticeWords } from '../words/notices';
import { shellWords } from '../words/shell';
import { troubleWords } from '../words/trouble';

const useStyles = makeStyles({ bar: { flexShrink: 0, overflowWrap: 'anywhere' } });

/** What came of the last thing the user did; else, that what is shown is older than the user asked for. */
export function NoticeBar() {
  const { notices, reading, work, readAgain } = usePane();
  if (notices.latest) return <Bar notice={notices.latest} close={notices.clear} />;
  if (!reading.book || !reading.trouble || work.progress) return null;
  const retry = { text: troubleWords.retry, act: () => void readAgain() };
  return <Bar notice={{ tone: 'warning', text: troubleWords.oldShown, action: retry }} />;
}

function Bar({ notice: { tone, text, facts, action }, close }: { notice: Notice; close?: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const closing = close && (
    <Button
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={words.say(noticeWords.close)}
      onClick={close}
    />
  );
  return (
    <section aria-label={words.say(shellWords.message)} className={styles.bar}>
      <MessageBar intent={tone} layout="multiline">
        <MessageBarBody>{words.say(text, facts)}</MessageBarBody>
        <MessageBarActions {...(closing && { containerAction: closing })}>
          {action && <Button onClick={action.act}>{words.say(action.text)}</Button>}
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}
