import type { Page } from 'playwright-core';

/** What a browser has against a page. A page that works gives it no reason to say anything. */
export interface Complaints {
  /** All that was said since it was last asked. */
  take(): string[];
}

/** Going to another page stops what the one before was still loading. */
const LEFT = 'net::ERR_ABORTED';

/** Listens for errors, warnings of the console aside, and for everything that was asked of anybody but the given servers. */
export function complaintsOf(page: Page, ...origins: readonly string[]): Complaints {
  const heard: string[] = [];
  const isOwn = (address: string) =>
    origins.some((origin) => address.startsWith(origin)) || /^(data|blob|about):/.test(address);
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => heard.push(`error: ${error.stack ?? error.message}`));
  page.on('crash', () => heard.push('the page has crashed'));
  page.on('request', (request) => {
    if (!isOwn(request.url())) heard.push(`foreign: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== LEFT) heard.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  return { take: () => heard.splice(0) };
}
