import { makeStyles, tokens } from '@fluentui/react-components';
import type { TitleBlock as Title } from '../../core';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  subtitle: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** A heading inside a view. */
export function TitleBlock({ block }: { block: Title }) {
  const styles = useStyles();
  return (
    <div>
      <h2 className={styles.title}>{block.text}</h2>
      {block.subtitle !== undefined && <p className={styles.subtitle}>{block.subtitle}</p>}
    </div>
  );
}
