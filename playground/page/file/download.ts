/** How long the browser may take to fetch what it is to save, in milliseconds. */
const PATIENCE = 60_000;

/** Hands a file to the browser to be saved. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
