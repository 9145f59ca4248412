import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  message: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  details: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

interface MessageProps {
  readonly title: string;
  readonly text: string;
  readonly details?: string;
  readonly action?: { readonly text: string; act(): void };
  /** Off where one of the children is what helps most. */
  readonly isMain?: boolean;
  /** What helps beside the one action. */
  readonly children?: ReactNode;
}

/** A view that has nothing to show but why, and what to do next. */
export function Message({ title, text, details, action, isMain = true, children }: MessageProps) {
  const styles = useStyles();
  return (
    <section className={styles.message} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {details !== undefined && <p className={styles.details}>{details}</p>}
      {children}
      {action && (
        <Button appearance={isMain ? 'primary' : 'secondary'} onClick={action.act}>
          {action.text}
        </Button>
      )}
    </section>
  );
}
