import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalS,
    alignSelf: 'stretch',
    margin: 0,
  },
  // shares its three rows with the figure beside it, so that values stand side by side whatever the length of the labels
  figure: {
    display: 'grid',
    gridRowEnd: 'span 3',
    gridTemplateRows: 'subgrid',
    rowGap: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    minWidth: 0,
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  long: { fontSize: tokens.fontSizeBase300 },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** Longer than this, a value would not fit half a pane in large letters. */
const LONG = 12;

export function FigureGrid({ children }: { children: ReactNode }) {
  return <dl className={useStyles().grid}>{children}</dl>;
}

export interface FigureProps {
  readonly label: string;
  readonly value: string;
  readonly note?: string | undefined;
  /** Stands in the place of the value: a link with the same text. */
  readonly children?: ReactNode;
}

/** One figure: what it is, how much, and what it is compared with. */
export function Figure({ label, value, note, children }: FigureProps) {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={mergeClasses(styles.value, value.length > LONG && styles.long)}>{children || value}</dd>
      {note !== undefined && <dd className={styles.note}>{note}</dd>}
    </div>
  );
}
