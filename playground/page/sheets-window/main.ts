import type { SidebarFrame } from './sidebar-frame';

/** Runs in the sidebar's frame before all others: gives the page `google.script`, as Google does. */
const { googleScript } = window.frameElement as SidebarFrame;
Object.assign(window, { google: { script: googleScript } });
