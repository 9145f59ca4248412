/**
 * A file of the add-in as it is shipped; it comes as soon as it has been built. Throws the compiler's words where that
 * fails.
 */
export async function shippedText(address: string): Promise<string> {
  const response = await fetch(address);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
