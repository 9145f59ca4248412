import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context';
import { sampleWords as phrases } from '../words/sample';
import { useSample } from './use-sample';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** For a workbook without any data: made-up sales, so that the reports can be seen at once. */
export function SampleOffer() {
  const styles = useStyles();
  const { words } = usePane();
  const insert = useSample();
  return (
    <div className={styles.offer}>
      <p className={styles.text}>{words.say(phrases.offer)}</p>
      <Button appearance="primary" onClick={() => void insert()}>
        {words.say(phrases.insert)}
      </Button>
    </div>
  );
}
