import { analyse, capabilities, finishNow, isProblem, problemText, reportPages, wordsIn, type Problem } from '../core';
import { sheetsHost, type Manner } from './host';
import { userLanguage } from './language';
import { google, type Spreadsheet } from './services';
import { deadlineFrom } from './time-limit';
import { Trouble, troubleText } from './trouble';
import { menuWords } from './words';

const TITLE = 'Clientele';

/** Menu commands: writes the report, all of them when none is named, and tells the user how it went. */
export function runReports(report?: string): void {
  const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet();
  const manner = { language: userLanguage(), deadline: deadlineFrom(Date.now()) };
  const words = wordsIn(manner.language);
  const reports = report === undefined ? capabilities.map(({ id }) => id) : [report];
  try {
    const written = writeReports(spreadsheet, reports, manner);
    if (isProblem(written)) return tell(problemText(written, words));
    spreadsheet.toast(words.say(menuWords.done, { n: written.length, sheet: written[0] ?? '' }), TITLE);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    tell(troubleText(error, words));
  }
}

/** Reads the file, computes the reports and writes their sheets; returns the names of the sheets, or the problem. */
export function writeReports(
  spreadsheet: Spreadsheet,
  reports: readonly string[],
  manner: Manner,
): readonly string[] | Problem {
  const host = sheetsHost(spreadsheet, manner);
  const saved = host.load();
  const request = { reports, ...(saved && { settings: saved.settings, columns: saved.columns }) };
  const analysis = finishNow(analyse(host, request, capabilities));
  if (isProblem(analysis)) return analysis;
  return host.writePages(reportPages(analysis, wordsIn(manner.language)));
}

/** Shows the pane beside the file. */
export function openPane(): void {
  const page = google.HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(TITLE);
  google.SpreadsheetApp.getUi().showSidebar(page);
}

function tell(text: string): void {
  const ui = google.SpreadsheetApp.getUi();
  ui.alert(TITLE, text, ui.ButtonSet.OK);
}
