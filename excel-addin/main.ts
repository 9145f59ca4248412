import { mountPane } from '../pane';
import { associateCommands } from './commands';
import { associateFunctions } from './functions';
import { excelPaneHost } from './pane-host';

/** The add-in's one page (shared runtime): pane, cell functions and ribbon commands live as long as the workbook is open. */
associateFunctions();
void Office.onReady(() => {
  associateCommands();
  mountPane(document.getElementById('pane')!, excelPaneHost());
});
