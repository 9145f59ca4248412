import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { contentType } from './content-types';
import { policyOf } from './policies';
import { fileOf, type Folders } from './routes';
import { servedAddinPage, servedSidebar } from './served-pages';

/** What is sent back for an address. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Pages that are not served as they were built. */
const CHANGED: Readonly<Record<string, (page: string) => string>> = {
  '/excel/addin.html': servedAddinPage,
  '/sheets/Sidebar.html': servedSidebar,
};

const refusal = (status: number, text: string): Answer => ({
  status,
  headers: { 'content-type': contentType('.txt') },
  body: text,
});

/** Answers one request; only reading is allowed. */
export async function answer(method: string, address: string, folders: Folders): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, 'Method not allowed');
  const file = fileOf(address, folders);
  const content = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || content === null) return refusal(404, 'Not found');
  const path = address.replace(/[?#].*$/s, '');
  const isPage = file.endsWith('.html');
  const headers = {
    'content-type': contentType(file),
    'cache-control': isPage ? 'no-store' : 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(isPage && { 'content-security-policy': policyOf(path) }),
  };
  const change = CHANGED[path];
  return { status: 200, headers, body: change ? change(content.toString('utf8')) : content };
}

/** Resolves when what is at an address has been built; rejects where that fails. */
export type WhenBuilt = (address: string) => Promise<void>;

/** A server of the folders; what is still being built is answered as soon as it is there. It does not listen yet. */
export const createSiteServer = (folders: Folders, whenBuilt: WhenBuilt = () => Promise.resolve()): Server =>
  createServer((request, response) => {
    const { method = 'GET', url = '/' } = request;
    whenBuilt(url)
      .then(() => answer(method, url, folders))
      .catch((error: unknown) => refusal(500, error instanceof Error ? error.message : String(error)))
      .then(({ status, headers, body }) => {
        response.writeHead(status, headers).end(method === 'HEAD' ? undefined : body);
      });
  });

/** Listens on this machine only, at the port or the next free one; returns the port. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; tried <= 65_535; tried++) if (await isListening(server, tried)) return tried;
  throw new Error(`No port from ${port} on is free.`);
}

const isListening = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
