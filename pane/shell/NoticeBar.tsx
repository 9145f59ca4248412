import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { usePane } from '../state/pane-context';
import { noticeWords } from '../words/notices';
import { troubleWords } from '../words/trouble';

const useStyles = makeStyles({ bar: { flexShrink: 0, overflowWrap: 'anywhere' } });

/** What came of the last thing the user did. */
export function NoticeBar() {
  const styles = useStyles();
  const { words, notices, reading, work, readAgain } = usePane();
  const { latest, clear } = notices;
  if (latest) {
    const { tone, text, facts, action } = latest;
    return (
      <MessageBar intent={tone} layout="multiline" className={styles.bar}>
        <MessageBarBody>{words.say(text, facts)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={words.say(noticeWords.close)}
              onClick={clear}
            />
          }
        >
          {action && <Button onClick={action.act}>{words.say(action.text)}</Button>}
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (!reading.book || !reading.trouble || work.progress) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>{words.say(troubleWords.oldShown)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void readAgain()}>{words.say(troubleWords.retry)}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
