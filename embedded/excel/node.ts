import { readFileSync } from 'node:fs';
import { createNativeBridge } from './bridge';
import type { NativeBridge } from './bridge';
import { buildCatalogue } from './catalogue/catalogue';
import type { Catalogue } from './catalogue/catalogue';
import { createAssociation } from './function-association';
import type { ExcelHost } from './host';

/** The library's globals. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

interface HostBridgeHolder {
  readonly HostBridge: { init(bridge: NativeBridge): void };
}

const LIBRARY = '@microsoft/office-js/dist/excel-web-16.00';

let catalogue: Catalogue | null = null;

/** The library's classes and members, read from its debug file the first time they are asked for. */
export function loadCatalogue(): Catalogue {
  catalogue ??= buildCatalogue(readFileSync(require.resolve(`${LIBRARY}.debug.js`), 'utf8'));
  return catalogue;
}

/** What the library looks for in a browser, and its loader provides there. */
function provideGlobals(): void {
  const globals = globalThis as Record<string, unknown>;
  const origin = 'http://localhost';
  globals.window ??= globalThis;
  globals.self ??= globalThis;
  globals.location ??= { href: `${origin}/`, hash: '', search: '', protocol: 'http:', origin };
  globals.navigator ??= { userAgent: 'node' };
  globals.addEventListener ??= () => undefined;
  const association = createAssociation();
  globals.CustomFunctions ??= { associate: association.associate, _association: association };
}

/** Loads the unmodified library into this process, once. */
export function loadOfficeInNode(): OfficeLibrary {
  const globals = globalThis as unknown as Partial<OfficeLibrary>;
  if (!globals.Excel) {
    provideGlobals();
    // Evaluated as a script of the caller's own realm: jest gives each test file a realm of its own, and the library
    // tells plain objects by the prototypes of the realm it runs in.
    (0, eval)(readFileSync(require.resolve(`${LIBRARY}.js`), 'utf8'));
  }
  return globals as OfficeLibrary;
}

/** From here on the library talks to this host. Costs about a millisecond, so every test can have a host of its own. */
export function connect(host: ExcelHost): OfficeLibrary {
  const library = loadOfficeInNode();
  (library.OfficeExtension as unknown as HostBridgeHolder).HostBridge.init(createNativeBridge(host));
  return library;
}
