import { makeStyles, tokens } from '@fluentui/react-components';
import { Disclosure } from '../parts/Disclosure';
import { usePane } from '../state/pane-context';
import { settingWords as phrases } from '../words/settings';
import { SettingField } from './SettingField';
import type { SettingsDraft } from './use-settings-form';

/** Settings shown at once; the rest is one press away. */
const AT_ONCE = 4;

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** A field for every setting; those that are put away come out where one of them has a mistake. */
export function SettingFields({ draft: { declared, typed, mistakes, type } }: { draft: SettingsDraft }) {
  const styles = useStyles();
  const { words } = usePane();
  const fields = Object.entries(declared).map(([key, setting]) => (
    <SettingField
      key={key}
      setting={setting}
      value={typed[key] ?? ''}
      mistake={mistakes[key]}
      onChange={(value) => type(key, value)}
    />
  ));
  const hidden = Object.keys(declared).slice(AT_ONCE);
  const hidesMistake = hidden.some((key) => mistakes[key] !== undefined);
  return (
    <>
      {fields.slice(0, AT_ONCE)}
      {hidden.length > 0 && (
        <Disclosure
          key={String(hidesMistake)}
          summary={words.say(phrases.more, { n: hidden.length })}
          open={hidesMistake}
        >
          <div className={styles.fields}>{fields.slice(AT_ONCE)}</div>
        </Disclosure>
      )}
    </>
  );
}
