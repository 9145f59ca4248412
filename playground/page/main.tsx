/**
 * The page of `npm start`. What tests may hold on to:
 *
 * - addresses: `?kind=excel|sheets`, `?language=ru|uk|en`;
 * - by `data-testid`: `kind-excel`, `kind-sheets`, `commands` (the add-in in the product's own menu; its lines are menu
 *   items), `open`, `file-input`, `sample`, `save`, `language`, `file-name`, `progress` (there while the page is at
 *   something), `message`, `drop` (there while a file is dragged over the page), `grid`, `chart` (with the chart's name in
 *   `data-chart`), `pane` (the add-in's frame);
 * - `window.clientele`: `workbook` (the open one, with all that was typed), `frame.host`, `store.get()` (file, kind, busy,
 *   message), and `started`, a promise that the sample and the add-in beside it are open.
 */
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
const store = new PageStore({
  language,
  kind: chosenKind(location.search),
  file: '',
  commands: [],
  busy: null,
  message: null,
});

/** Called once both places on the page are there. */
function begin(gridPlace: HTMLElement, pane: HTMLIFrameElement): Desk {
  const desk = new Desk(store, new Grid(gridPlace, language), pane);
  window.clientele = Object.assign(desk, { started: desk.openSample() });
  return desk;
}

createRoot(container).render(<Page store={store} begin={begin} />);

declare global {
  interface Window {
    /** The open workbook and the add-in's host, for tests and for the curious. */
    clientele?: Desk & { readonly started: Promise<void> };
  }
}
