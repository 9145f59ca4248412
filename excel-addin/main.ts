import { mountPane } from '../pane';
import { associateCommands } from './commands';
import { associateFunctions } from './functions';
import { excelPaneHost } from './pane-host';
import { newTold } from './told';

/** The add-in's one page (shared runtime): pane, cell functions and ribbon commands live as long as the workbook is open. */
associateFunctions();
void Office.onReady(() => {
  const told = newTold();
  associateCommands(told);
  mountPane(document.getElementById('pane')!, { ...excelPaneHost(), onTrouble: told.listen });
});
