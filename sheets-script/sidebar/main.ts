import { mountPane } from '../../pane';
import { call } from './call';
import { sheetsPaneHost } from './pane-host';

const element = document.getElementById('pane')!;

/** The pane beside the file, in the language the user has chosen for Google. */
call('language').then(
  (language) => mountPane(element, sheetsPaneHost(language)),
  (error: unknown) => element.append(String(error)),
);
