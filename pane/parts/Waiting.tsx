import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  waiting: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  text: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Stands where an answer will be. */
export function Waiting({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.waiting}>
      <ProgressBar aria-label={text} />
      <span className={styles.text}>{text}</span>
    </div>
  );
}
