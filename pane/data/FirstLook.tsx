import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context';
import { home } from '../state/view';
import { dataWords as phrases } from '../words/data';

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** The first time in a workbook: what to look at, and on to the reports. */
export function FirstLook() {
  const styles = useStyles();
  const { words, work, saved, notices, open } = usePane();
  const confirm = () => {
    open(home);
    void notices.attempt(saved.confirm, phrases.notKept);
  };
  return (
    <>
      <p className={styles.text}>{words.say(phrases.firstIntro)}</p>
      <Button appearance="primary" disabledFocusable={work.progress !== null} onClick={confirm}>
        {words.say(phrases.allRight)}
      </Button>
    </>
  );
}
