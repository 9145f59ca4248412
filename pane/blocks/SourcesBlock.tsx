import { makeStyles, tokens } from '@fluentui/react-components';
import type { SourcesBlock as Sources } from '../../core';
import { Disclosure } from '../parts/Disclosure';
import { usePane } from '../state/pane-context';
import { blockWords } from '../words/blocks';

const useStyles = makeStyles({
  lines: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground3, marginTop: tokens.spacingVerticalXS },
  text: { margin: 0 },
});

/** Where the figures come from; closed until asked for. */
export function SourcesBlock({ block }: { block: Sources }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <Disclosure summary={words.say(blockWords.sources)}>
      <dl className={styles.lines}>
        {block.lines.map(({ label, text }) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
