import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { languages, type Language } from '../../core';
import { usePane } from '../state/pane-context';
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
  place: {
    // the line under the current view, and its room under the others: high contrast would draw a transparent one
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} calc(${tokens.spacingVerticalS} + 3px)`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  language: { minWidth: 0, width: '62px', flexShrink: 0 },
});

const places = [
  { name: 'home', label: phrases.reports },
  { name: 'data', label: phrases.data },
  { name: 'functions', label: phrases.functions },
] as const;

/** Where one can go, and the language. */
export function Header() {
  const styles = useStyles();
  const { words, view, open, chooseLanguage } = usePane();
  const here = view.name === 'report' ? 'home' : view.name;
  return (
    <header className={styles.header}>
      <nav aria-label={words.say(phrases.views)}>
        {places.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            className={mergeClasses(styles.place, name === here && styles.here)}
            aria-current={name === here ? 'page' : undefined}
            onClick={() => open({ name })}
          >
            {words.say(label)}
          </button>
        ))}
      </nav>
      <Select
        size="small"
        appearance="filled-lighter"
        className={styles.language}
        aria-label={words.say(phrases.language)}
        value={words.language}
        onChange={(_, { value }) => chooseLanguage(value as Language)}
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
