import { sampleSales } from '../../core';
import { usePane } from '../state/pane-context';
import { reasonOf } from '../state/use-notices';
import { home } from '../state/view';
import { sampleWords as phrases } from '../words/sample';

/** Anything would do: this one's sales make every report worth a look. */
const SEED = 1;

/** What puts made-up sales, up to the end of last year, on a sheet of their own, reads them and leads to the reports. */
export function useSample(): () => Promise<void> {
  const { words, host, work, notices, open, readAgain } = usePane();
  return async () => {
    const { language } = words;
    const sheet = sampleSales({ language, lastYear: new Date().getFullYear() - 1, seed: SEED });
    const outcome = await work.run(async (job) => {
      job.report({ text: phrases.inserting });
      await host.addSheet(sheet, language);
    });
    if (typeof outcome === 'object')
      notices.show({ tone: 'error', text: phrases.notInserted, facts: { reason: reasonOf(outcome.error) } });
    if (outcome !== 'done') return;
    open(home);
    await readAgain();
  };
}
