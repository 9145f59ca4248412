import path from 'node:path';

/** Folders by the beginning of the addresses they are served under; `/` is the page itself. */
export type Folders = Readonly<Record<string, string>>;

/**
 * The file an address stands for, `index.html` where it names a folder; null for addresses that leave the folder or can't
 * be read. Case does not count under `/office/`: the library asks for its folders of languages as it pleases.
 */
export function fileOf(address: string, folders: Folders): string | null {
  const asked = pathOf(address);
  if (asked === null) return null;
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const prefix = prefixes.find((each) => asked.startsWith(each));
  const folder = prefix === undefined ? undefined : folders[prefix];
  if (prefix === undefined || folder === undefined) return null;
  const rest = asked.slice(prefix.length);
  const name = prefix === '/office/' ? rest.toLowerCase() : rest;
  const file = path.resolve(folder, name.endsWith('/') || name === '' ? `${name}index.html` : name);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
}

function pathOf(address: string): string | null {
  try {
    const asked = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    const isStrange = asked.includes('\0') || asked.includes('\\') || asked.split('/').includes('..');
    return isStrange || !asked.startsWith('/') ? null : asked;
  } catch {
    return null;
  }
}
