import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { capabilities, describeValue, managerLabel, type SettingValue } from '../../core';
import { Disclosure } from '../parts/Disclosure';
import type { Book } from '../run/book';
import { withSettings } from '../state/choices';
import { usePane } from '../state/pane-context';
import { settingWords as phrases } from '../words/settings';
import { AsOfInput } from './AsOfInput';
import { keptForAll } from './kept-settings';
import { ManagerChoice } from './ManagerChoice';
import { isInForce, isTold, scopeSettings, scopeValues } from './scope-settings';
import { ValueInput } from './ValueInput';

const useStyles = makeStyles({
  line: { fontSize: tokens.fontSizeBase200 },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  reset: { alignSelf: 'flex-start' },
});

/** Characters from which on a part has to be broken where it may. */
const LONG = 30;

/** Which time and whose sales all reports look at, in one line; the choice itself opens below it. */
export function ScopeSettings({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, terms, managers } = usePane();
  const values = scopeValues(terms.settings);
  const described = Object.entries(scopeSettings)
    .filter(([key]) => isInForce(key, values) && isTold(key, values))
    .map(([key, setting]) => {
      const value = describeValue(setting, values[key]!, words);
      return key === 'period' ? words.say(phrases.compared, { period: value }) : value;
    });
  const asOf = words.day(terms.asOf ?? book.analysis.asOf);
  const chosen = managers.map((name) => managerLabel(name, words)).join(', ');
  const whose = book.managers.length > 0 ? [chosen || words.say(phrases.allManagers)] : [];
  const parts = [words.say(phrases.on, { asOf }), ...described, ...whose];
  return (
    <Disclosure summary={<span className={styles.line}>{parts.map(unbroken).join(' · ')}</span>}>
      <ScopeFields book={book} />
    </Disclosure>
  );
}

/** A short part of a line is not broken: the line is, before it. */
const unbroken = (part: string): string => (part.length > LONG ? part : part.replace(/ /g, '\u00a0'));

function ScopeFields({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, terms, setAsOf, setManagers, keep } = usePane();
  const values = scopeValues(terms.settings);
  const change = (changed: Readonly<Record<string, SettingValue>>) =>
    void keep(withSettings(keptForAll(capabilities, changed)));
  const reset = () => {
    setAsOf(null);
    setManagers([]);
    void keep(withSettings(Object.fromEntries(Object.keys(scopeSettings).map((key) => [key, undefined]))));
  };
  return (
    <div className={styles.fields}>
      <Field label={words.say(phrases.asOf)} hint={words.say(phrases.asOfHelp)} size="small">
        <AsOfInput standard={book.analysis.asOf} />
      </Field>
      {Object.entries(scopeSettings)
        .filter(([key]) => isInForce(key, values))
        .map(([key, setting]) => (
          <Field key={key} label={words.say(setting.label)} size="small">
            <ValueInput setting={setting} value={String(values[key])} onChange={(value) => change({ [key]: value })} />
          </Field>
        ))}
      <ManagerChoice book={book} />
      <Button className={styles.reset} size="small" onClick={reset}>
        {words.say(phrases.resetScope)}
      </Button>
    </div>
  );
}
