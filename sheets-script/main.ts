/** All that the functions at the top level of the script hand over to. Nothing runs while this loads. */
export { api } from './api';
export { cell } from './cells';
export { openPane, runReports } from './commands';
export { onInstall, onOpen } from './triggers';
