import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { licenceList } from './licence-list';
import { shippedBundles } from './shipped-bundles';

/** Writes the list anew: after a package was added, dropped or updated. */
void shippedBundles().then((bundles) =>
  writeFileSync(path.join(__dirname, '../../docs/licences.md'), licenceList(bundles)),
);
