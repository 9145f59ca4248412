import { useEffect, useState } from 'react';
import { usePane } from '../state/pane-context';

/** The locale in which formulas are typed here; that of the pane's language until the host has told, or where it can't. */
export function useLocale(): string {
  const { host, words } = usePane();
  const [locale, setLocale] = useState<string | null>(null);
  useEffect(() => {
    let isHere = true;
    const ask = async () => {
      const told = await host.locale();
      if (isHere) setLocale(told);
    };
    ask().catch(() => undefined); // formulas can be shown all the same
    return () => void (isHere = false);
  }, [host]);
  return locale ?? words.language;
}
