import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { generate } from 'selfsigned';
import { contentType } from '../../../playground/serve/content-types';
import { fileOf, type Folders } from '../../../playground/serve/routes';

/** A server with a certificate of its own making, which nobody vouches for. */
export interface SecureSite {
  /** Ends with `/`. */
  readonly address: string;
  close(): void;
}

/** Serves pages made up here, and folders as they are. */
export async function openSecureSite(pages: Readonly<Record<string, string>>, folders: Folders): Promise<SecureSite> {
  const attributes = [{ name: 'commonName', value: 'localhost' }];
  const { private: key, cert } = await generate(attributes, { keyType: 'ec', algorithm: 'sha256' });
  const contentOf = async (address: string) => {
    const file = fileOf(address, folders);
    return pages[address] ?? (file === null ? null : await readFile(file).catch(() => null));
  };
  const server = createServer({ key, cert }, (request, response) => {
    const address = request.url?.replace(/[?#].*$/s, '') ?? '/';
    void contentOf(address).then((content) => {
      const type = contentType(path.extname(address) === '' ? 'index.html' : address);
      response.writeHead(content === null ? 404 : 200, { 'content-type': type }).end(content ?? undefined);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    address: `https://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
