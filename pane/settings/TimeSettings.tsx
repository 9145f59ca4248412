import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { dayOfIso, describeValue } from '../../core';
import { Disclosure } from '../parts/Disclosure';
import type { Book } from '../run/book';
import { withSettings } from '../state/choices';
import { usePane } from '../state/pane-context';
import { settingWords as phrases } from '../words/settings';
import { isInForce, isoOrNothing, isTold, timeSettings, timeValues } from './time-settings';
import { ValueInput } from './ValueInput';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  input: { minWidth: 0, width: '100%' },
});

/** Which time all reports look at, in one line; the choice itself opens below it. */
export function TimeSettings({ book }: { book: Book }) {
  const { words, terms } = usePane();
  const values = timeValues(terms.settings);
  const described = Object.entries(timeSettings)
    .filter(([key]) => isInForce(key, values) && isTold(key, values))
    .map(([key, setting]) => {
      const value = describeValue(setting, values[key]!, words);
      return key === 'period' ? words.say(phrases.compared, { period: value }) : value;
    });
  const asOf = words.day(terms.asOf ?? book.analysis.asOf);
  return (
    <Disclosure summary={[words.say(phrases.on, { asOf }), ...described].join(' · ')}>
      <TimeFields book={book} />
    </Disclosure>
  );
}

function TimeFields({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, terms, setAsOf, keep, saved } = usePane();
  const values = timeValues(terms.settings);
  const change = (changed: Readonly<Record<string, unknown>>) => void keep(withSettings(saved.choices, changed));
  const reset = () => {
    setAsOf(null);
    change(Object.fromEntries(Object.keys(timeSettings).map((key) => [key, undefined])));
  };
  return (
    <div className={styles.fields}>
      <Field label={words.say(phrases.asOf)} hint={words.say(phrases.asOfHelp)} size="small">
        <Input
          type="date"
          className={styles.input}
          value={isoOrNothing(terms.asOf ?? book.analysis.asOf)}
          onChange={(_, { value }) => setAsOf(value === '' ? null : dayOr(value, terms.asOf))}
        />
      </Field>
      {Object.entries(timeSettings)
        .filter(([key]) => isInForce(key, values))
        .map(([key, setting]) => (
          <Field key={key} label={words.say(setting.label)} size="small">
            <ValueInput setting={setting} value={String(values[key])} onChange={(value) => change({ [key]: value })} />
          </Field>
        ))}
      <Button size="small" appearance="subtle" onClick={reset}>
        {words.say(phrases.resetTime)}
      </Button>
    </div>
  );
}

/** The day that was typed, once it is a whole date. */
function dayOr<T>(typed: string, otherwise: T): number | T {
  const day = dayOfIso(typed);
  return Number.isFinite(day) ? day : otherwise;
}
