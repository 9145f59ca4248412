import { createRequire } from 'node:module';
import path from 'node:path';
import type { Folders } from './routes';

/** What the page is served from: the built files, and Microsoft's library as it was installed. */
export const foldersIn = (root: string, dist: string = path.join(root, 'dist')): Folders => ({
  '/office/': path.dirname(
    createRequire(path.join(root, 'package.json')).resolve('@microsoft/office-js/dist/office.js'),
  ),
  '/excel/': path.join(dist, 'excel'),
  '/sheets/': path.join(dist, 'sheets'),
  '/sample/': path.join(dist, 'sample'),
  '/': path.join(dist, 'playground'),
});
