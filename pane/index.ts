import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Pane } from './Pane';
import type { PaneHost } from './pane-host';

export type { PaneHost, ShortNames } from './pane-host';

/** Draws the pane into an element; the function that is returned takes it away and stops what is under way. */
export function mountPane(element: HTMLElement, host: PaneHost): () => void {
  const root = createRoot(element);
  root.render(createElement(Pane, { host }));
  return () => root.unmount();
}
