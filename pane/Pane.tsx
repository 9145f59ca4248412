import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { wordsIn } from '../core';
import type { PaneHost } from './pane-host';
import { Broken } from './shell/Broken';
import { Workbench } from './shell/Workbench';
import { useLanguage } from './state/use-language';
import { useLook } from './state/use-look';

const themes = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

const useStyles = makeStyles({
  pane: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The pane of both hosts, in the user's language and the host's colours. */
export function Pane({ host }: { host: PaneHost }) {
  const styles = useStyles();
  const [language, setLanguage] = useLanguage(host.language);
  const words = useMemo(() => wordsIn(language), [language]);
  const look = useLook(host.theme);
  return (
    <FluentProvider
      theme={themes[look]}
      className={styles.pane}
      style={{ colorScheme: look === 'light' ? 'light' : 'dark' }}
      lang={language}
    >
      <Broken words={words}>
        <Workbench host={host} words={words} look={look} setLanguage={setLanguage} />
      </Broken>
    </FluentProvider>
  );
}
