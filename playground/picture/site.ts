import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { foldersIn } from '../serve/folders';
import { createSiteServer, listen } from '../serve/server';
import { buildOnce } from './build-once';

export const ROOT = path.resolve(__dirname, '../..');

/** The playground on this machine. */
export interface Site {
  /** Ends with `/`. */
  readonly address: string;
  close(): void;
}

/** The built files: those of the folder that `DIST` names as they are, else `dist`, brought up to date. */
export async function builtFolder(): Promise<string> {
  const given = process.env.DIST;
  if (given) return path.resolve(given);
  await buildOnce(ROOT);
  return path.join(ROOT, 'dist');
}

/** Serves the playground at a free port until it is closed. */
export async function openSite(): Promise<Site> {
  const server = createSiteServer(foldersIn(ROOT, await builtFolder()));
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
