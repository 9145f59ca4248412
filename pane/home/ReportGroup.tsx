import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { foldedOf, withFolded } from '../state/choices';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  fold: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
});

interface GroupProps {
  readonly id: string;
  readonly name: string;
  /** Open in any case: somebody is searching. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** Reports of one group, which can be folded away; the workbook remembers it. */
export function ReportGroup({ id, name, isOpen, children }: GroupProps) {
  const styles = useStyles();
  const { saved, keep } = usePane();
  const isFolded = foldedOf(saved.choices).includes(id);
  const shows = isOpen || !isFolded;
  return (
    <section className={styles.group} aria-label={name}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={shows}
          onClick={() => void keep(withFolded(id, !isFolded))}
        >
          {shows ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          {name}
        </button>
      </h2>
      {shows && <ul className={styles.list}>{children}</ul>}
    </section>
  );
}
