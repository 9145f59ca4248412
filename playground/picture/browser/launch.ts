import type { Browser, LaunchOptions } from 'playwright-core';
import { chromium } from 'playwright-core';
import { bundledBrowser } from './bundled-browser';
import { installedBrowser } from './installed-browser';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a browser without a window: the one that `CHROMIUM` names, else the one of this machine, else the one that comes
 * as a package (`CHROMIUM=bundled` takes it in any case).
 */
export async function launchBrowser(chosen: string | undefined = process.env.CHROMIUM): Promise<Browser> {
  return chromium.launch({ args: FLAGS, ...(await browserFor(chosen)) });
}

async function browserFor(chosen: string | undefined): Promise<LaunchOptions> {
  const executablePath = chosen === 'bundled' ? null : chosen || installedBrowser();
  return executablePath === null ? bundledBrowser() : { executablePath };
}
