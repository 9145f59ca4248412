import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  line: { height: '48px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
});

const LINES = [1, 2, 3, 4, 5];

/** Stands where the view will be; what is being done is said above it. */
export function Skeleton() {
  const styles = useStyles();
  return (
    <div className={styles.lines} aria-hidden>
      {LINES.map((line) => (
        <div key={line} className={styles.line} />
      ))}
    </div>
  );
}
