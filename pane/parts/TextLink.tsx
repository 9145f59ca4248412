import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit' } });

/** A link in the size of the text that it stands in. */
export function TextLink({ children, onClick }: { children: ReactNode; onClick: () => void }) {
  return (
    <Link inline className={useStyles().link} onClick={onClick}>
      {children}
    </Link>
  );
}
