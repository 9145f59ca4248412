import { useCallback, useEffect, useState } from 'react';
import { languages, type Language } from '../../core';

const KEY = 'clientele.language';

/** The language the user has chosen on this machine, or the host's own. */
export function useLanguage(ofHost: Language): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(() => kept() ?? ofHost);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = useCallback((chosen: Language) => {
    setLanguage(chosen);
    keep(chosen);
  }, []);
  return [language, choose];
}

function kept(): Language | undefined {
  try {
    const known = localStorage.getItem(KEY);
    return languages.find((language) => language === known);
  } catch {
    return undefined; // a sandboxed frame may have no storage
  }
}

function keep(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // then the choice lasts as long as the pane is open
  }
}
