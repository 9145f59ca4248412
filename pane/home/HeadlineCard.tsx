import { makeStyles, tokens } from '@fluentui/react-components';
import { CountLink } from '../clients/CountLink';
import { CountsOf } from '../clients/counts-of';
import { usePane } from '../state/pane-context';
import type { Headline } from '../../core';
import type { Said } from './first-screen';

const useStyles = makeStyles({
  // shares its three rows with the card beside it, so that values stand side by side whatever the length of the labels
  card: {
    display: 'grid',
    gridRowEnd: 'span 3',
    gridTemplateRows: 'subgrid',
    rowGap: 0,
    position: 'relative',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  label: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    alignSelf: 'start',
    // the letter of a class does not stand on a line of its own
    textWrap: 'balance',
    outlineStyle: 'none',
    cursor: 'pointer',
    // the whole card leads to the report
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusMedium },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  value: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  // and the count to its clients
  count: { position: 'relative', zIndex: 1 },
  note: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A figure that leads to its report; where it counts clients, the count leads to them. */
export function HeadlineCard({ figure: { report, label, values, note } }: { figure: Said<Headline> }) {
  const styles = useStyles();
  const { open } = usePane();
  return (
    <div className={styles.card}>
      <button type="button" className={styles.label} onClick={() => open({ name: 'report', report })}>
        {label}
      </button>
      <CountsOf.Provider value={report}>
        <span className={styles.value}>
          {values.map(({ text, counted }) => (
            <span key={text} className={counted && counted.count > 0 ? styles.count : ''}>
              {counted ? <CountLink {...counted} text={text} /> : text}
            </span>
          ))}
        </span>
      </CountsOf.Provider>
      <span className={styles.note}>{note}</span>
    </div>
  );
}
