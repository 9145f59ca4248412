import { makeStyles, tokens } from '@fluentui/react-components';
import { ViewTitle } from '../parts/ViewTitle';
import { usePane } from '../state/pane-context';
import { shellWords as phrases } from '../words/shell';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  line: { height: '48px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
});

const LINES = [1, 2, 3, 4, 5];

/** Stands where the view will be; what is being done is said above it. */
export function Skeleton() {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.lines}>
      <ViewTitle hidden>{words.say(phrases.working)}</ViewTitle>
      {LINES.map((line) => (
        <div key={line} className={styles.line} />
      ))}
    </div>
  );
}
