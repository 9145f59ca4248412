import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { capabilities, reportSets } from '../../core';
import type { Book } from '../run/book';
import { favouritesOf } from '../state/choices';
import { usePane } from '../state/pane-context';
import { homeWords as phrases } from '../words/home';

const useStyles = makeStyles({
  write: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  select: { minWidth: 0, width: '100%' },
});

/** A set of reports, of those that can be computed, onto its sheets with one press: the starred ones where there are any. */
export function WriteSet({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, work, saved, write } = usePane();
  const [chosen, setChosen] = useState<string | null>(null);
  const possible = capabilities.filter(({ id }) => !book.missing(id));
  const sets = reportSets(possible, favouritesOf(saved.choices));
  const usual = sets[0]?.id === 'starred' ? 'starred' : 'all';
  const set = sets.find(({ id }) => id === (chosen ?? usual)) ?? sets[sets.length - 1];
  if (!set) return null;
  const reports = possible.filter(({ id }) => set.reports.includes(id));
  return (
    <div className={styles.write}>
      <Field label={words.say(phrases.set)}>
        <Select className={styles.select} value={set.id} onChange={(_, { value }) => setChosen(value)}>
          {sets.map(({ id, name, reports: own }) => (
            <option key={id} value={id}>
              {words.say(phrases.setOf, { set: words.say(name), n: own.length })}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        appearance="primary"
        icon={<DocumentTableRegular />}
        disabledFocusable={work.progress !== null}
        onClick={() => void write(reports)}
      >
        {set.id === 'all' ? words.say(phrases.writeAll) : words.say(phrases.writeSet, { n: reports.length })}
      </Button>
    </div>
  );
}
