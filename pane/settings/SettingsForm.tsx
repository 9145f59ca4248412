import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { capabilities, standardsOf, type Answer, type AnyCapability, type Settings } from '../../core';
import { Disclosure } from '../parts/Disclosure';
import { withSettings } from '../state/choices';
import { usePane } from '../state/pane-context';
import { settingWords as phrases } from '../words/settings';
import { changedValues, keptForAll, keptForReport, type Changes } from './kept-settings';
import { SettingField } from './SettingField';
import { isTimeSetting } from './time-settings';
import { readTyped, typedSettings, type Typed } from './typed-settings';

/** Settings shown at once; the rest is one press away. */
const AT_ONCE = 4;

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The settings of one report, but those of time, which are the same for all. */
const ownSettings = ({ settings }: AnyCapability): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([key]) => !isTimeSetting(key)));

const isShared = ({ id }: AnyCapability, declared: Settings): boolean =>
  capabilities.some((one) => one.id !== id && Object.keys(declared).some((key) => key in one.settings));

/** The form made from what the report declares; what is typed is read by the core's own rules. */
export function SettingsForm({ answer: { capability, settings }, close }: { answer: Answer; close: () => void }) {
  const styles = useStyles();
  const { words, saved, keep } = usePane();
  const declared = ownSettings(capability);
  const [typed, setTyped] = useState(() => typedSettings(declared, settings, words.language));
  const [mistakes, setMistakes] = useState<Typed>({});
  const [forAll, setForAll] = useState(false);
  const kept = saved.choices.settings;
  const apply = (changes: Changes) => {
    void keep(withSettings(saved.choices, changes));
    close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readTyped(declared, typed, words);
    if ('mistakes' in read) return setMistakes(read.mistakes);
    const { values } = read;
    return apply(
      forAll ? keptForAll(capabilities, changedValues(values, settings)) : keptForReport(capability, values, kept),
    );
  };
  const fields = Object.entries(declared).map(([key, setting]) => (
    <SettingField
      key={key}
      setting={setting}
      value={typed[key] ?? ''}
      mistake={mistakes[key]}
      onChange={(value) => setTyped({ ...typed, [key]: value })}
    />
  ));
  const hidesMistake = Object.keys(declared)
    .slice(AT_ONCE)
    .some((key) => mistakes[key] !== undefined);
  return (
    <form className={styles.form} onSubmit={submit} aria-label={words.say(phrases.settings)} noValidate>
      {fields.slice(0, AT_ONCE)}
      {fields.length > AT_ONCE && (
        <Disclosure summary={words.say(phrases.more, { n: fields.length - AT_ONCE })} open={hidesMistake}>
          <div className={styles.fields}>{fields.slice(AT_ONCE)}</div>
        </Disclosure>
      )}
      {isShared(capability, declared) && (
        <Checkbox
          checked={forAll}
          onChange={(_, { checked }) => setForAll(checked === true)}
          label={words.say(phrases.forAll)}
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {words.say(phrases.apply)}
        </Button>
        <Button type="button" onClick={() => apply(keptForReport(capability, standardsOf(declared), kept))}>
          {words.say(phrases.reset)}
        </Button>
      </div>
    </form>
  );
}
