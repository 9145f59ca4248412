import type { Language } from '../../core';
import { call } from './call';
import { element } from './element';
import { mountPane } from './pane';
import { remoteHost } from './remote-host';
import { style } from './style';

/** The pane beside the file, in the user's language until another is chosen. */
async function start(root: HTMLElement): Promise<void> {
  let language: Language = await call('language');
  const pane = {
    host: remoteHost(() => language),
    language: () => language,
    setLanguage: (chosen: Language) => void (language = chosen),
  };
  document.head.append(element('style', {}, style));
  mountPane(root, pane);
}

const root = document.getElementById('root');
if (root) start(root).catch((error: unknown) => (root.textContent = String(error)));
