/** A name for a table or for cells, such as `Clientele_ABC_clients`, that nothing else in the workbook has. */
export function freeName(parts: readonly string[], taken: Set<string>): string {
  const wanted = ['Clientele', ...parts.map(asPartOfName)].join('_');
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}_${n}`;
  taken.add(name.toLowerCase());
  return name;
}

const asPartOfName = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '');
