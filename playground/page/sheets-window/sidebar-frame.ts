import type { GoogleScript } from '../../../embedded/sheets/google-script';

/** The frame of a sidebar: the page around it puts Google's bridge here. */
export interface SidebarFrame extends HTMLIFrameElement {
  googleScript?: GoogleScript;
}
