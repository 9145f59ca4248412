import { useEffect, useState } from 'react';
import type { PaneHost } from '../pane-host';

export type Look = 'light' | 'dark' | 'contrast';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** The colours to draw with: the system's high contrast first, then what the host tells, then the system's preference. */
export function useLook(theme: PaneHost['theme']): Look {
  const isForced = useMedia(FORCED);
  const isDark = useMedia(DARK);
  if (isForced) return 'contrast';
  return theme === 'system' ? (isDark ? 'dark' : 'light') : theme;
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => mediaOf(query)?.matches ?? false);
  useEffect(() => {
    const media = mediaOf(query);
    const follow = () => setMatches(media?.matches ?? false);
    media?.addEventListener('change', follow);
    return () => media?.removeEventListener('change', follow);
  }, [query]);
  return matches;
}

/** Not every runtime an add-in is loaded in can be asked. */
const mediaOf = (query: string): MediaQueryList | undefined =>
  typeof window.matchMedia === 'function' ? window.matchMedia(query) : undefined;
