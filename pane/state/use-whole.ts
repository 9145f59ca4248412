import { useEffect, useMemo, useState } from 'react';
import type { AnyCapability, ListedCapability } from '../../core';

type Whole = readonly AnyCapability[];

/** All of them at once where their code is at hand, as soon as it has come where it must be fetched. */
function loadAll(listed: readonly ListedCapability[]): Whole | Promise<Whole> {
  const loaded = listed.map((one) => one.load());
  const isHere = (one: (typeof loaded)[number]): one is AnyCapability => !(one instanceof Promise);
  return loaded.every(isHere) ? loaded : Promise.all(loaded);
}

/** The capabilities with their bodies; null while these are being loaded. A list that stays the same is loaded once. */
export function useWhole(listed: readonly ListedCapability[]): Whole | null {
  const loading = useMemo(() => loadAll(listed), [listed]);
  const [come, setCome] = useState<{ readonly of: unknown; readonly whole: Whole } | null>(null);
  const [failed, setFailed] = useState<{ readonly of: unknown; readonly error: unknown } | null>(null);
  useEffect(() => {
    if (!(loading instanceof Promise)) return;
    let isWanted = true;
    loading.then(
      (whole) => isWanted && setCome({ of: loading, whole }),
      (error: unknown) => isWanted && setFailed({ of: loading, error }),
    );
    return () => void (isWanted = false);
  }, [loading]);
  if (failed?.of === loading) throw failed.error; // caught and told where all mistakes while drawing are
  if (!(loading instanceof Promise)) return loading;
  return come?.of === loading ? come.whole : null;
}
