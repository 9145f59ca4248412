import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answer, createSiteServer, listen, type WhenBuilt } from '../../../playground/serve/server';

const root = mkdtempSync(path.join(tmpdir(), 'site-'));
const folders = {
  '/': path.join(root, 'page'),
  '/excel/': path.join(root, 'excel'),
  '/sheets/': path.join(root, 'sheets'),
};
const LIBRARY = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

beforeAll(() => {
  for (const folder of Object.values(folders)) mkdirSync(folder);
  writeFileSync(path.join(root, 'secret.txt'), 'secret');
  writeFileSync(path.join(root, 'page/index.html'), '<!doctype html><p>page</p>');
  writeFileSync(path.join(root, 'page/page.js'), 'let x;');
  writeFileSync(path.join(root, 'excel/addin.html'), `<head><script src="${LIBRARY}"></script></head>`);
  writeFileSync(path.join(root, 'sheets/Sidebar.html'), '<head><base target="_blank"></head>');
});
afterAll(() => rmSync(root, { recursive: true }));

test('the page comes with its policy and is never kept', async () => {
  const { status, headers } = await answer('GET', '/', folders);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test('nothing a page may load comes from another machine', async () => {
  for (const address of ['/', '/excel/addin.html', '/sheets/Sidebar.html']) {
    const policy = (await answer('GET', address, folders)).headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
  }
});

test('a script is a script', async () => {
  const { headers, body } = await answer('GET', '/page.js?v=1', folders);
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(headers['content-security-policy']).toBeUndefined();
  expect(String(body)).toBe('let x;');
});

test('the add-in page gets the library from here', async () => {
  const { body } = await answer('GET', '/excel/addin.html?language=ru-RU', folders);
  expect(String(body)).not.toContain(LIBRARY);
  expect(String(body)).toContain('<script src="/excel-window.js"></script><script src="/office/office.js"></script>');
});

test('the sidebar gets the bridge before anything else', async () => {
  const { body } = await answer('GET', '/sheets/Sidebar.html', folders);
  expect(String(body)).toBe('<head><script src="/sheets-window.js"></script><base target="_blank"></head>');
});

test('what is not there, and what is beside the folders, is not found', async () => {
  expect((await answer('GET', '/none.js', folders)).status).toBe(404);
  expect((await answer('GET', '/%2e%2e/secret.txt', folders)).status).toBe(404);
  expect((await answer('GET', '/excel', folders)).status).toBe(404);
});

test('only reading is allowed', async () => {
  expect((await answer('POST', '/', folders)).status).toBe(405);
});

test('where a port is taken the next one serves', async () => {
  const other = createServer();
  const taken = await listen(other, 20_000 + (process.pid % 20_000));
  const server = createSiteServer(folders);
  const port = await listen(server, taken);
  const response = await fetch(`http://127.0.0.1:${port}/page.js`);
  expect(port).toBeGreaterThan(taken);
  expect(await response.text()).toBe('let x;');
  server.close();
  server.closeAllConnections();
  other.close();
});

describe('what is still being built', () => {
  const ask = async (whenBuilt: WhenBuilt, address: string) => {
    const server = createSiteServer(folders, whenBuilt);
    const port = await listen(server, 20_000 + (process.pid % 20_000));
    const response = await fetch(`http://127.0.0.1:${port}${address}`);
    const answered = { status: response.status, text: await response.text() };
    server.close();
    server.closeAllConnections();
    return answered;
  };

  test('is answered as soon as it is there', async () => {
    const late = path.join(root, 'excel/late.js');
    const building = async (address: string) => {
      if (!address.startsWith('/excel/')) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
      writeFileSync(late, 'let late;');
    };
    expect(await ask(building, '/excel/late.js')).toEqual({ status: 200, text: 'let late;' });
    expect(await ask(building, '/page.js')).toEqual({ status: 200, text: 'let x;' });
  });

  test('and what could not be built says why', async () => {
    const failing = () => Promise.reject(new Error('main.ts:3 has a comma too many'));
    expect(await ask(failing, '/excel/addin.html')).toEqual({ status: 500, text: 'main.ts:3 has a comma too many' });
  });
});
