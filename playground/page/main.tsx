import { createRoot } from 'react-dom/client';
import { Desk } from './desk';
import { Grid } from './grid/grid';
import { PageStore } from './state';
import { chosenKind, chosenLanguage } from './chosen';
import { Page } from './page';
import './page.css';

const container = document.getElementById('page');
if (!container) throw new Error('The page has no place for its content.');

const language = chosenLanguage(location.search, navigator.language);
document.documentElement.lang = language;
const store = new PageStore({ language, kind: chosenKind(location.search), file: '', busy: null, message: null });

/** Called once both places on the page are there. */
function begin(gridPlace: HTMLElement, pane: HTMLIFrameElement): Desk {
  const desk = new Desk(store, new Grid(gridPlace, language), pane);
  window.clientele = desk;
  void desk.openSample();
  return desk;
}

createRoot(container).render(<Page store={store} begin={begin} />);

declare global {
  interface Window {
    /** The open workbook and the add-in's host, for tests and for the curious. */
    clientele?: Desk;
  }
}
