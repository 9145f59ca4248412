import { mountPane } from '../../pane';
import { call } from './call';
import { loadChunksByCall } from './load-chunks';
import { sheetsPaneHost } from './pane-host';

loadChunksByCall();

const element = document.getElementById('pane')!;

/** The pane beside the file, in the language the user has chosen for Google. */
call('language').then(
  (language) => mountPane(element, sheetsPaneHost(language)),
  (error: unknown) => element.append(String(error)),
);
