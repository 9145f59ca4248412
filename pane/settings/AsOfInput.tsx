import { Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { dayOfIso, type Day } from '../../core';
import { usePane } from '../state/pane-context';
import { isoOrNothing } from './scope-settings';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

/**
 * The day that the reports look from. While it is typed there may be no whole date in the field: nothing is put there
 * before the user leaves it, or what has been typed so far would be gone. A cleared field stands for the standard day.
 */
export function AsOfInput({ standard }: { standard: Day | null }) {
  const styles = useStyles();
  const { terms, setAsOf } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  const type = (value: string) => {
    setTyped(value);
    setAsOf(value === '' ? null : dayOr(value, terms.asOf));
  };
  return (
    <Input
      type="date"
      className={styles.input}
      value={typed ?? isoOrNothing(terms.asOf ?? standard)}
      onChange={(_, { value }) => type(value)}
      onBlur={() => setTyped(null)}
    />
  );
}

/** The day that was typed, once it is a whole date. */
function dayOr<T>(typed: string, otherwise: T): number | T {
  const day = dayOfIso(typed);
  return Number.isFinite(day) ? day : otherwise;
}
