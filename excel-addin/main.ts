import { associateCommands } from './commands';
import { associateFunctions } from './functions';

/** The add-in's one page (shared runtime): cell functions and ribbon commands live as long as the workbook is open. */
associateFunctions();
void Office.onReady(() => associateCommands());
