import {
  capabilities,
  finishNow,
  isProblem,
  problemText,
  reportsNamed,
  wordsIn,
  writeReports,
  type Written,
} from '../core';
import { sheetsHost } from './host';
import { userLanguage } from './language';
import { google } from './services';
import { deadlineFrom } from './time-limit';
import { troubleText } from './trouble';
import { menuWords } from './words';

const TITLE = 'Clientele';

/** Menu commands: writes the report or the set of reports, all where none is named, and tells the user how it went. */
export function runReports(named = 'all'): void {
  const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet();
  const language = userLanguage();
  const host = sheetsHost(spreadsheet, { language, deadline: deadlineFrom(Date.now()) });
  const reports = reportsNamed([named], capabilities);
  try {
    const written = finishNow(writeReports(host, { reports, language }, capabilities));
    if (isProblem(written)) return tell(problemText(written, wordsIn(language)));
    spreadsheet.toast(doneText(written), TITLE);
  } catch (error) {
    tell(troubleText(error, wordsIn(language)));
  }
}

/** Where the reports are, and which sheets could not have their name. */
function doneText({ sheets, others, language }: Written): string {
  const words = wordsIn(language);
  const done = words.say(menuWords.done, { n: sheets.length, sheet: sheets[0] ?? '' });
  return [done, ...others.map(({ wanted, free }) => words.say(menuWords.nameTaken, { wanted, free }))].join(' ');
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
