import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface FoundSectionProps {
  readonly name: string;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** Something that was found in the workbook: its name, what it is in short, and below it what can be looked at or chosen. */
export function FoundSection({ name, summary, children }: FoundSectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={name}>
      <div>
        <h2 className={styles.heading}>{name}</h2>
        {summary}
      </div>
      {children}
    </section>
  );
}
