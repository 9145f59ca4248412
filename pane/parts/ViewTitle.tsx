import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/**
 * The heading of a view. When the user comes to the view from another one, the keyboard does too, and a screen reader
 * says where it is now.
 */
export function ViewTitle({ children, hidden = false }: { children: ReactNode; hidden?: boolean }) {
  const styles = useStyles();
  const { hasMoved } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // a pane that has just opened must not take the keyboard away from the sheet, nor from a tab that was pressed
    const isFree = document.activeElement === document.body || document.activeElement === null;
    if (hasMoved && isFree) title.current?.focus({ preventScroll: true });
  }, [hasMoved]);
  return (
    <h1 ref={title} tabIndex={-1} className={mergeClasses(styles.title, hidden && styles.hidden)}>
      {children}
    </h1>
  );
}
