import { analyse, capabilities, finish, isProblem, problemText, reportPages, wordsIn, type Host, type Language } from '../../core';
import { paneWords } from './words';

/** How it went, in a sentence. */
export interface Outcome {
  readonly tone: 'good' | 'warning';
  readonly text: string;
}

/** Reads the file, computes the reports here and has their sheets written. */
export async function runReports(host: Host, reports: readonly string[], language: Language): Promise<Outcome> {
  const words = wordsIn(language);
  try {
    const saved = await host.load();
    const request = { reports, ...(saved && { settings: saved.settings, columns: saved.columns }) };
    const analysis = await finish(analyse(host, request, capabilities));
    if (isProblem(analysis)) return { tone: 'warning', text: problemText(analysis, words) };
    const sheets = await host.writePages(reportPages(analysis, words));
    const names = sheets.map((sheet) => `«${sheet}»`).join(', ');
    return { tone: 'good', text: words.say(paneWords.done, { n: sheets.length, sheets: names }) };
  } catch (error) {
    return { tone: 'warning', text: error instanceof Error ? error.message : String(error) };
  }
}
