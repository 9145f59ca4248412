import { makeStyles, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import { languages, type Language } from '../../core';
import { usePane } from '../state/pane-context';
import type { View } from '../state/view';
import { shellWords as phrases } from '../words/shell';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  language: { minWidth: 0, width: '62px', flexShrink: 0 },
});

const tabs = [
  { view: { name: 'home' }, label: phrases.reports },
  { view: { name: 'data' }, label: phrases.data },
  { view: { name: 'functions' }, label: phrases.functions },
] as const satisfies readonly { view: View; label: unknown }[];

/** Where one can go, and the language. */
export function Header({ setLanguage }: { setLanguage(language: Language): void }) {
  const styles = useStyles();
  const { words, view, open } = usePane();
  return (
    <header className={styles.header}>
      <TabList
        size="small"
        aria-label={words.say(phrases.views)}
        selectedValue={view.name === 'report' ? 'home' : view.name}
        onTabSelect={(_, { value }) => open({ name: value as (typeof tabs)[number]['view']['name'] })}
      >
        {tabs.map(({ view: { name }, label }) => (
          <Tab key={name} value={name}>
            {words.say(label)}
          </Tab>
        ))}
      </TabList>
      <Select
        size="small"
        appearance="filled-lighter"
        className={styles.language}
        aria-label={words.say(phrases.language)}
        value={words.language}
        onChange={(_, { value }) => setLanguage(value as Language)}
      >
        {languages.map((language) => (
          <option key={language} value={language}>
            {language.toUpperCase()}
          </option>
        ))}
      </Select>
    </header>
  );
}
