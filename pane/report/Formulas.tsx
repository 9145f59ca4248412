import { useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ListedCapability } from '../../core';
import { FunctionEntry } from '../functions/FunctionEntry';
import { useLocale } from '../functions/use-locale';
import type { Book } from '../run/book';
import { useWhole } from '../state/use-whole';

const useStyles = makeStyles({
  formulas: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The cell functions of a report, each ready to be inserted. */
export function Formulas({ report, book }: { report: ListedCapability; book: Book }) {
  const styles = useStyles();
  const locale = useLocale();
  const listed = useMemo(() => [report], [report]);
  const whole = useWhole(listed);
  return (
    <div className={styles.formulas}>
      {whole?.[0]?.functions.map((one) => (
        <FunctionEntry key={one.name} declared={one} book={book} locale={locale} />
      ))}
    </div>
  );
}
