import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  details: { '&[open] > summary > svg': { transform: 'rotate(90deg)' } },
  summary: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sign: { flexShrink: 0, marginTop: '2px' },
  inside: { padding: `${tokens.spacingVerticalXS} 0` },
});

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

/** Something that is there when it is asked for. */
export function Disclosure({ summary, children, open = false }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details open={open} className={styles.details}>
      <summary className={styles.summary}>
        <ChevronRight16Regular className={styles.sign} />
        <span>{summary}</span>
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
