import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Playground } from '../../../playground/picture/person/playground';

/** Pictures of the whole window, numbered in the order in which they are taken. */
export interface Album {
  take(playground: Playground, name: string): Promise<void>;
}

/** Keeps them in the folder that `E2E_PICTURES` names, in one of its own; takes none where it names none. */
export function openAlbum(name: string): Album {
  const folder = process.env.E2E_PICTURES;
  if (!folder) return { take: () => Promise.resolve() };
  const own = path.resolve(folder, name);
  let count = 0;
  return {
    async take(playground, title) {
      await mkdir(own, { recursive: true });
      await playground.drawn();
      const file = `${String(++count).padStart(2, '0')}-${title}.png`;
      await playground.page.screenshot({ path: path.join(own, file) });
    },
  };
}
