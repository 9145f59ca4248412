import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { ListedCapability } from '../../core';
import { Tick } from '../parts/Tick';
import { usePane } from '../state/pane-context';
import { settingWords as phrases } from '../words/settings';
import { SettingFields } from './SettingFields';
import { isShared, useSettingsForm } from './use-settings-form';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The form made from what the report declares; what is typed is read by the core's own rules. */
export function SettingsForm({ report, close }: { report: ListedCapability; close: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const draft = useSettingsForm(report);
  const [forAll, setForAll] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.apply(forAll)) close();
  };
  const reset = () => {
    draft.reset();
    close();
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label={words.say(phrases.settings)} noValidate>
      <SettingFields draft={draft} />
      {isShared(report) && <Tick label={words.say(phrases.forAll)} checked={forAll} onChange={setForAll} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {words.say(phrases.apply)}
        </Button>
        <Button type="button" title={words.say(phrases.resetHint)} onClick={reset}>
          {words.say(phrases.reset)}
        </Button>
      </div>
    </form>
  );
}
