import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pngOf } from './png';
import { icons, paint } from './shapes';

/** Draws the ribbon's icons into `excel-addin/icons`, in the three sizes Office asks for. */
const folder = path.resolve('excel-addin/icons');
mkdirSync(folder, { recursive: true });
for (const [name, shapes] of Object.entries(icons)) {
  for (const size of [16, 32, 80])
    writeFileSync(path.join(folder, `${name}-${size}.png`), pngOf(size, paint(shapes, size)));
}
